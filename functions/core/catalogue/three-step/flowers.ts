import { areas } from '../blomlada-2026/areas.ts';
import type { Area, Indicator } from '../catalogue.ts';

/** The two broad questions that are put for a whole target group. */
function ofGroup({ id, short }: Area): Indicator[] {
  const { sv = '', en = '' } = short;
  return [
    {
      id: `step-apply-${id}`,
      area: id,
      name: { sv: `${sv}: ärenden på webben`, en: `${en}: matters online` },
      description: {
        sv: 'Målgruppens vanligaste ärenden kan lämnas in på webben.',
        en: 'The commonest matters of the target group can be submitted online.',
      },
    },
    {
      id: `step-follow-${id}`,
      area: id,
      name: { sv: `${sv}: följa och få svar`, en: `${en}: follow and get the answer` },
      description: {
        sv: 'Målgruppen kan följa sina ärenden och få besluten på webben.',
        en: 'The target group can follow its matters and get the decisions online.',
      },
    },
  ];
}

/** The flowers on three steps: two questions for each target group, none about a single e-service. */
export const flowers: readonly Indicator[] = areas.filter(({ level }) => level === 'flower').flatMap(ofGroup);

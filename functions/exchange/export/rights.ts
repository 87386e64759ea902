import type { OrganisationSettings } from '../../core/organisation.ts';

/** Under what terms a fact may be used, and whom to name. */
export type Rights = { licence: string; attribution: string | null };

/** What is said of invented figures, wherever they come to lie. */
const INVENTED = 'Exempel: påhittade uppgifter. Example: invented figures.';

/**
 * The terms of a fact: the organisation's own line, and where the fact came from a source, that source by
 * name. Licence and attribution belong to both (design, section 2).
 */
export function rightsOf(
  { licence, example }: Pick<OrganisationSettings, 'licence' | 'example'>,
  source: string | null,
): Rights {
  const { id, attribution } = licence;
  const named = source === null || attribution?.includes(source) ? null : `Source: ${source}.`;
  const said = [example ? INVENTED : null, attribution, named].filter((part) => part !== null);
  return { licence: id, attribution: said.length > 0 ? said.join(' ') : null };
}

import { canadaInteractionPoints } from '../../functions/core/catalogue/canada.ts';
import type { Command } from '../../functions/core/commands.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { CriterionState } from '../../functions/core/status.ts';
import { criteriaFrom, drawn, registering } from './fixture.ts';
import { ledgerOf, type Step } from './ledger.ts';

/** A finished data set under a catalogue with one area: 249 services, years without an assessment among them. */
export function singleAreaLedger(count = 249): Ledger {
  const chance = drawn(11);
  const ids = Array.from({ length: count }, (_, place) => String(1000 + place));
  const register = ids.map(
    (id): Command => ({
      type: 'register-service',
      id,
      effectiveOn: '2019-03-31',
      area: 'services',
      name: { en: `Application for benefit ${id}`, fr: `Demande de prestation ${id}` },
      externalId: id,
    }),
  );
  const stateBy = (draw: number): CriterionState =>
    draw < 0.6 ? 'met' : draw < 0.8 ? 'not-met' : draw < 0.95 ? 'not-applicable' : 'unknown';
  const assess = (year: number) =>
    ids
      .filter(() => chance() < 0.92)
      .map((service): Command => {
        const all = chance();
        const criteria = criteriaFrom(canadaInteractionPoints, () =>
          all < 0.12 ? 'not-applicable' : all < 0.3 ? 'not-met' : all < 0.55 ? 'met' : stateBy(chance()),
        );
        const effectiveOn = `${year}-03-31`;
        return { type: 'assess-service', service, effectiveOn, criteria, reason: `Inventory of ${year}.` };
      });
  const settings = registering({
    slug: 'ca-1',
    name: 'Employment and Social Development Canada',
    language: 'en',
    kind: 'agency',
    catalogue: 'canada-interaction-points',
    closedOn: '2025-03-31',
    licence: {
      id: 'OGL-Canada-2.0',
      attribution: 'Contains information licensed under the Open Government Licence – Canada.',
    },
    about: { en: 'The figures come from the service inventory of the Government of Canada.' },
  });
  const on = '2026-11-22';
  return ledgerOf('ca-1', [
    { on, role: 'operator', commands: [settings, ...register] },
    ...[2021, 2022, 2023, 2024, 2025].map(
      (year): Step => ({ on, role: 'operator', via: 'import', commands: assess(year) }),
    ),
  ]);
}

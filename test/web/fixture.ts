import type { Catalogue } from '../../functions/core/catalogue/catalogue.ts';
import type { Command } from '../../functions/core/commands.ts';
import { DEFAULT_SETTINGS, entryOf, type OrganisationSettings } from '../../functions/core/organisation.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import type { CriterionState } from '../../functions/core/status.ts';
import { ledgerOf } from './ledger.ts';

/** The day on which the tests look. */
export const TODAY = '2026-11-22';

/** Numbers that look drawn at random, the same ones in every run. */
export function drawn(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

/** The command that registers an organisation with what is usual. */
export const registering = (
  settings: Partial<OrganisationSettings> & { slug: string; name: string },
): Command => ({
  type: 'register-organisation',
  settings: { ...DEFAULT_SETTINGS, ...settings },
});

/** The state of each criterion of a catalogue, by its place. */
export const criteriaFrom = (catalogue: Catalogue, state: (place: number) => CriterionState) =>
  Object.fromEntries(catalogue.criteria.map(({ id }, place) => [id, state(place)]));

/** An organisation that is registered and has no service yet. */
export const emptyLedger = (): Ledger =>
  ledgerOf('0114', [
    {
      on: TODAY,
      role: 'operator',
      commands: [registering({ slug: 'upplands-vasby', name: 'Upplands Väsby' })],
    },
  ]);

/** The list entry of a ledger's organisation. */
export function entryIn({ state }: Ledger) {
  const settings = settingsOf(state);
  if (!settings) throw new Error('not registered');
  return entryOf(state.org, settings);
}

import type { CommandOf } from '../core/commands.ts';
import { changeSettings, registerOrganisation } from '../core/decide/organisation.ts';
import type { LedgerStore, SaveOutcome, SaveRequest } from '../core/ledger-store.ts';
import { RESERVED_SLUGS } from '../core/slug.ts';
import { emptyState, type Ledger } from '../core/state.ts';

export type SettingsCommand = CommandOf<'register-organisation' | 'change-settings'>;

/** A save of settings; what is asked for depends on what is in force, and null takes the request back. */
export type SettingsRequest = Omit<SaveRequest, 'commands' | 'expectedSeq'> & {
  commandFor: (ledger: Ledger) => SettingsCommand | null;
};

/** What became of it; an address can be one that the site uses itself, or another organisation's. */
export type SettingsOutcome =
  | SaveOutcome
  | { kind: 'slug-reserved'; slug: string }
  | { kind: 'slug-taken'; slug: string }
  | { kind: 'taken-back'; ledger: Ledger };

/** What the log would refuse anyway, before an address is reserved for it for ever. */
function refusedInVain(ledger: Ledger, command: SettingsCommand): SettingsOutcome | null {
  // Only whether it is refused counts here: the commit is decided anew, under a seed of its own.
  const context = { today: '', at: '', seq: ledger.state.seq + 1, index: 0, seed: '' };
  const outcome =
    command.type === 'register-organisation'
      ? registerOrganisation(ledger.state, command, context)
      : changeSettings(ledger.state, command, context);
  if (outcome.ok) return null;
  const refusal = { ...outcome.refusal, path: [0, ...outcome.refusal.path] };
  return { kind: 'refused', refusal, ledger };
}

/** Reserves the address that a command brings, before the commit, so that no two logs can name the same. */
async function claimSlug(
  store: LedgerStore,
  ledger: Ledger,
  command: SettingsCommand,
): Promise<SettingsOutcome | null> {
  const { slug } = command.type === 'register-organisation' ? command.settings : command.changes;
  if (slug === undefined) return null;
  const refused = refusedInVain(ledger, command);
  if (refused) return refused;
  if (RESERVED_SLUGS.includes(slug)) return { kind: 'slug-reserved', slug };
  return (await store.claimSlug(slug, ledger.state.org)) ? null : { kind: 'slug-taken', slug };
}

/** Times that settings are compared anew because somebody else wrote meanwhile. */
const MOST_ATTEMPTS = 5;

/** Saves settings with the address that they name, and brings the list of organisations in line with them. */
export async function saveSettings(
  store: LedgerStore,
  { commandFor, ...request }: SettingsRequest,
): Promise<SettingsOutcome> {
  const { org } = request;
  for (let attempt = 1; ; attempt += 1) {
    const ledger = (await store.read(org)) ?? { state: emptyState(org), texts: {} };
    const command = commandFor(ledger);
    if (!command) return { kind: 'taken-back', ledger };
    const unclaimed = await claimSlug(store, ledger, command);
    if (unclaimed) return unclaimed;
    const outcome = await store.save({ ...request, commands: [command], expectedSeq: ledger.state.seq });
    if (outcome.kind === 'moved' && attempt < MOST_ATTEMPTS) continue;
    const isSame = outcome.kind === 'refused' && outcome.refusal.type === 'nothing-to-change';
    // Also where nothing changed: it completes a request that was cut short after its commit.
    if (outcome.kind === 'saved' || isSame) await store.refreshDirectory(org);
    return outcome;
  }
}

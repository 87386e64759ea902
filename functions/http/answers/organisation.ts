import { inWords } from '../../core/organisation.ts';
import { type Ledger, settingsOf } from '../../core/state.ts';
import type { Organisation } from '../schemas/organisation.ts';

/** An organisation with its settings of now. */
export function organisationAnswer({ state, texts }: Ledger): Organisation {
  const settings = settingsOf(state);
  if (!settings) throw new RangeError(`${state.org} has a log without settings`);
  return { id: state.org, ...inWords(settings, texts), seq: state.seq, hash: state.hash };
}

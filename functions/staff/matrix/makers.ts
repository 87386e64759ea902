import type { Role } from '../../core/identifiers.ts';
import type { InternalPart } from '../../core/ledger-store.ts';
import { readNotes } from '../../core/log-notes.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';

/** Who made commits, for staff to see and for nobody else. */
export type Makers = {
  /** As a sentence begins with it: a name with the role, `Du`, or the role alone where no name is known. */
  who: (seq: number, role: Role) => string;
  /** The same within a sentence, `Gjordes av dig`; null where no name is known, since the role stands there anyway. */
  by: (seq: number, role: Role) => string | null;
  isOwn: (seq: number) => boolean;
  /** Who proposed what a commit carries out; null where nobody did, or no name is known. */
  proposer: (seq: number) => string | null;
  /** What staff wrote beside a commit. */
  notes: (seq: number) => readonly string[];
};

/** What is known of commits beside the log. Asked for one by one: they lie far apart in a long log. */
async function internalsOf({ parts, org }: StaffCall, seqs: readonly number[]): Promise<InternalPart[]> {
  const found = await Promise.all([...new Set(seqs)].map((seq) => parts.store.internals(org, seq - 1, seq)));
  return found.flat();
}

/** Who made the commits with these seqs. */
export async function makersOf(call: StaffCall, seqs: readonly number[]): Promise<Makers> {
  const { parts, org, person } = call;
  const { words, staff } = localeOf(call);
  const { you, byYou, named, somebody } = staff.happenings;
  const [internals, names, own] = await Promise.all([
    internalsOf(call, seqs),
    parts.store.names(org),
    parts.store.rememberName(org, person.subject, person.name),
  ]);
  const bySeq = new Map(internals.map((each) => [each.seq, each]));
  const isOwn = (seq: number) => bySeq.get(seq)?.actor === own;
  const nameOf = (seq: number, role: Role): string | null => {
    const name = names.get(bySeq.get(seq)?.actor ?? '');
    return name ? named(name, words.roles[role]) : null;
  };
  const read = (seq: number) => readNotes(bySeq.get(seq)?.notes ?? []);
  return {
    isOwn,
    who: (seq, role) => (isOwn(seq) ? you : (nameOf(seq, role) ?? somebody[role])),
    by: (seq, role) => (isOwn(seq) ? byYou : nameOf(seq, role)),
    proposer: (seq) => names.get(read(seq).proposer ?? '') ?? null,
    notes: (seq) => read(seq).notes,
  };
}

import type { ShownService } from '../../../web/staff/confirm/shown.ts';
import { readNotes } from '../../core/log-notes.ts';
import type { ToConfirm } from '../../core/to-confirm.ts';
import type { StaffCall } from '../call.ts';

/** Who vouched last for a service, for staff: whoever proposed it, where somebody else approved. */
export type VoucherOf = (item: ToConfirm) => ShownService['by'];

/** Looks up who vouched for services; all at once, since a list is made of commits from the whole log. */
export async function vouchersOf(call: StaffCall, items: readonly ToConfirm[]): Promise<VoucherOf> {
  const { parts, org, person } = call;
  const seqs = items.flatMap(({ vouched }) => (vouched ? [vouched.seq] : []));
  const [first, last] = [Math.min(...seqs), Math.max(...seqs)];
  const [internals, names, own] = await Promise.all([
    seqs.length === 0 ? [] : parts.store.internals(org, first - 1, last),
    parts.store.names(org),
    parts.store.rememberName(org, person.subject, person.name),
  ]);
  const people = new Map(internals.map(({ seq, actor, notes }) => [seq, readNotes(notes).proposer ?? actor]));
  return ({ vouched }) => {
    const voucher = vouched && people.get(vouched.seq);
    if (!voucher) return null;
    if (voucher === own) return 'you';
    const name = names.get(voucher);
    return name === undefined ? null : { name };
  };
}

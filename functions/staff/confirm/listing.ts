import { type Scope, type ShownGroup, type ShownService, tickOf } from '../../../web/staff/confirm/shown.ts';
import { catalogueAt } from '../../core/matrix.ts';
import type { Ledger } from '../../core/state.ts';
import { CONFIRM_GROUPS, type ConfirmGroup, toConfirm } from '../../core/to-confirm.ts';
import type { StaffCall } from '../call.ts';
import { mayChange } from '../matrix/may-change.ts';
import { proposedServices } from '../proposed-services.ts';
import { vouchersOf } from './vouchers.ts';

/** What is ticked: boxes by what they send, a whole group besides, and none of another. */
export type Ticked = { boxes: ReadonlySet<string>; group?: ConfirmGroup; without?: ConfirmGroup };

/** The list as whoever is logged in sees it. */
export type ConfirmList = { groups: readonly ShownGroup[]; scope: Scope };

function groupsOf(call: StaffCall, shown: readonly ShownService[], ledger: Ledger): ShownGroup[] {
  const { areas } = catalogueAt(ledger.state, { validOn: call.today, known: ledger.state.seq });
  return CONFIRM_GROUPS.flatMap((group): ShownGroup[] => {
    const own = shown.filter(({ item }) => item.group === group);
    const byArea = areas.flatMap((area) => {
      const services = own.filter(({ item }) => item.row.profile.area === area.id);
      return services.length > 0 ? [{ area, services }] : [];
    });
    return own.length > 0 ? [{ group, count: own.length, areas: byArea }] : [];
  });
}

/** What there is to confirm as the log stands: an editor’s own services first, everybody else all. */
export async function listToConfirm(
  call: StaffCall,
  ledger: Ledger,
  { boxes, group, without }: Ticked,
): Promise<ConfirmList> {
  const items = toConfirm(ledger.state, { validOn: call.today, known: ledger.state.seq });
  const [voucherOf, waiting] = await Promise.all([vouchersOf(call, items), proposedServices(call)]);
  const all = items.map((item): ShownService => {
    const mayConfirm = mayChange(call, item.row.id);
    const waits = waiting.has(item.row.id);
    // What somebody has proposed already is not asked for a second time, unless it is ticked by itself.
    const isTicked = boxes.has(tickOf(item)) || (item.group === group && mayConfirm && !waits);
    return {
      item,
      by: voucherOf(item),
      mayConfirm,
      ticked: isTicked && item.group !== without,
      waits,
    };
  });
  if (call.actor.role !== 'editor') return { groups: groupsOf(call, all, ledger), scope: null };
  const own = all.filter(({ mayConfirm }) => mayConfirm);
  const shown = call.url.searchParams.get('visa') === 'alla' ? 'all' : 'own';
  const scope = { shown, own: own.length, all: all.length } as const;
  return { groups: groupsOf(call, shown === 'own' ? own : all, ledger), scope };
}

import type { Ledger, State } from '../../../functions/core/state.ts';
import type { View } from '../../../functions/core/view.ts';
import { services } from '../../../functions/exchange/export/data-sets/services.ts';
import type { ExportTable } from '../../../functions/exchange/export/table.ts';

/** Tables of a state, by view and origin: a publication needs each for three files and for a page in two languages. */
const made = new WeakMap<State, Map<string, ExportTable>>();

/** The services of a view that is published, made once for as long as its state is held. */
export function servicesTable(ledger: Ledger, view: View, origin = ''): ExportTable {
  const own = made.get(ledger.state) ?? new Map<string, ExportTable>();
  made.set(ledger.state, own);
  const key = [view.validOn, view.known, origin].join(' ');
  const table = own.get(key) ?? services.table({ ledger, view, from: null, origin });
  own.set(key, table);
  return table;
}

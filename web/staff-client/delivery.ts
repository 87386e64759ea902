import type { RowData } from '../staff/matrix/row-data.ts';
import { bodyOf } from './commands.ts';
import type { Desk } from './desk.ts';
import { send } from './send.ts';
import { type Settlement, type Stuck, settlementOf } from './settlement.ts';
import { type Draft, returned, sending } from './tray-state.ts';

export type Told = {
  /** A save is under way. */
  sending: () => void;
  settled: (settlement: Settlement) => void;
};

/** How long until a save without an answer is tried again by itself, in milliseconds. */
const AGAIN_AFTER = 15_000;
const AGAIN: readonly (Stuck | null)[] = ['no-answer', 'moved'];

/** Rows as they stand now, told to the other windows of this browser. */
function rowChannel(desk: Desk): (rows: readonly RowData[]) => void {
  if (!('BroadcastChannel' in window)) return () => {};
  const channel = new BroadcastChannel(`blomlada-rows:${document.body.dataset['org']}`);
  channel.onmessage = ({ data }) => desk.rows.update(data, desk.keeper.read());
  return (rows) => channel.postMessage(rows);
}

/** Brings changes to the server exactly once: what is begun is kept before it is sent, and sent unchanged. */
export function deliveryOf(desk: Desk, told: Told) {
  const { page, keeper } = desk;
  const tellWindows = rowChannel(desk);
  let isSending = false;
  /** How many saves this page has begun; with the page's own key it makes a key for each. */
  let begun = 0;
  let stuck: Stuck | null = null;
  let timer = 0;

  function settle(settlement: Settlement): void {
    desk.change(settlement.tray);
    desk.rows.update(settlement.rows, keeper.read());
    if (settlement.rows.length > 0) tellWindows(settlement.rows);
    stuck = settlement.stuck;
    if (AGAIN.includes(stuck)) timer = window.setTimeout(() => void deliver(), AGAIN_AFTER);
    told.settled(settlement);
  }

  async function deliver(): Promise<void> {
    const { pending } = keeper.read();
    if (!pending || isSending) return;
    isSending = true;
    clearTimeout(timer);
    told.sending();
    const reply = await send(page.save, pending.body);
    isSending = false;
    // Another window may have had its answer first.
    if (keeper.read().pending?.key === pending.key)
      settle(settlementOf(reply, pending.drafts.length, page, navigator.onLine));
    else if (reply.kind === 'saved') desk.rows.update(reply.rows, keeper.read());
  }

  return {
    deliver,
    /** Begins a save of changes: from here on they are sent as they are now. */
    begin(drafts: readonly Draft[]): Promise<void> {
      const { given } = keeper.read();
      const { today, review } = page;
      begun += 1;
      const key = `${page.key}-${begun}`;
      const tray = document.body.dataset['tray'] ?? '';
      const body = bodyOf(drafts, { given, today, review }, key, tray);
      desk.change((held) => sending(held, drafts, { key, body, since: today }));
      return deliver();
    },
    /** Puts what is on its way back into the list, to be changed there. */
    takeBack(): void {
      clearTimeout(timer);
      desk.change((tray) => returned(tray));
    },
    stuckBy: () => stuck,
  };
}
export type Delivery = ReturnType<typeof deliveryOf>;

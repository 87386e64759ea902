import type { PageData } from '../staff/matrix/page-data.ts';
import type { RowData } from '../staff/matrix/row-data.ts';
import type { TrayAnswer } from '../staff/matrix/tray-answers.ts';
import type { Reply } from './reply.ts';
import { counted } from './text.ts';
import { arrived, returned, type Tray } from './tray-state.ts';

/** Why what was sent still has no answer. */
export type Stuck = Exclude<Reply, TrayAnswer>['kind'] | 'moved' | 'other-person';

/** What an answer comes to: for the tray, for the rows, and in words. */
export type Settlement = {
  tray: (tray: Tray) => Tray;
  rows: readonly RowData[];
  said: string;
  /** Set while there is no answer that decides: what was sent stays as it was sent. */
  stuck: Stuck | null;
  /** Whether something stands against saving. */
  wrong: boolean;
  /** How many of the changes can be saved at once; 0 where that is not what stands against it. */
  fits: number;
};

const same = (tray: Tray): Tray => tray;
const plain = { rows: [], stuck: null, wrong: false, fits: 0 } as const;

const stuckBy = (stuck: Stuck, said: string): Settlement => ({ ...plain, tray: same, stuck, said });

function settledUnsaved(
  reply: Exclude<TrayAnswer, { kind: 'saved' | 'proposed' | 'moved' | 'other-person' }>,
  { words }: PageData,
): Settlement {
  const back = { ...plain, wrong: true, said: reply.said, tray: (tray: Tray) => returned(tray) };
  switch (reply.kind) {
    case 'changed-meanwhile': {
      const { collisions } = reply;
      const rows = collisions.flatMap(({ row }) => row ?? []);
      const said = counted(words.collides, collisions.length);
      return { ...back, rows, said, tray: (tray) => returned(tray, { collisions }) };
    }
    case 'refused': {
      const { faults } = reply;
      const said = faults.length === 0 ? reply.said : words.someMissing;
      return { ...back, said, tray: (tray) => returned(tray, { faults }) };
    }
    case 'too-large':
      return { ...back, fits: reply.fits };
    case 'key-reused':
      return back;
  }
}

/** What a reply to a save of so many changes comes to. */
export function settlementOf(reply: Reply, count: number, page: PageData, isOnline: boolean): Settlement {
  const { words } = page;
  switch (reply.kind) {
    case 'saved': {
      const said = counted(words.sent, count, { seq: reply.seq });
      return { ...plain, tray: arrived, rows: reply.rows, said };
    }
    case 'proposed':
      return { ...plain, tray: arrived, said: words.proposed };
    case 'no-answer':
      return stuckBy(reply.kind, isOnline ? words.noAnswer : words.offline);
    case 'expired':
      return stuckBy(reply.kind, words.expired);
    case 'failed':
      return stuckBy(reply.kind, reply.said || words.failed);
    case 'moved':
    case 'other-person':
      return stuckBy(reply.kind, reply.said);
    default:
      return settledUnsaved(reply, page);
  }
}

import { numberOf } from './days.ts';
import { BY_HAND, FILE_STATUSES, type HistoryFile, type Rows } from './history-file.ts';
import type { Localized } from './language.ts';
import type { Status } from './status.ts';

/** Something that holds from a day and is known from a day; both as days since 1970-01-01. */
export type Known = { on: number; recordedOn: number };

/** `name` counts for a renaming, `area` for a move. */
export type LifeAct = Known & { kind: number; name: Localized; area: string };
export type Judged = Known & {
  status: Status;
  override: boolean;
  /** Day it was withdrawn; null where it stands. */
  withdrawnOn: number | null;
  confirmations: Known[];
};
export type Planned = Known & { target: number; kind: number; status: Status; due: number };

/** A service with everything about it that a history file holds, in the order it was recorded. */
export type HistoryService = {
  id: string;
  name: Localized;
  area: string;
  life: readonly LifeAct[];
  assessments: readonly Judged[];
  targets: readonly Planned[];
};

/** A history file, spelled out. */
export type History = {
  settings: readonly { recordedOn: number; staleAfterMonths: number; catalogue: string }[];
  services: readonly HistoryService[];
};

/** The rows of each service in turn, with their place in the columns. */
function rowsOf<Row>(
  { count, on, lag }: Rows,
  from: number,
  rest: (place: number, days: Known) => Row,
): (Row & Known)[][] {
  let place = 0;
  return count.map((own) => {
    let day = from;
    return Array.from({ length: own }, () => {
      day += on[place] ?? 0;
      const days = { on: day, recordedOn: day + (lag[place] ?? 0) };
      return { ...days, ...rest(place++, days) };
    });
  });
}

const statusOf = (number = 0): Status => FILE_STATUSES[number % BY_HAND] ?? 'unknown';

/** Calls back for each entry of a sparse column, with the place it belongs to and its own index. */
function eachSparse(at: readonly number[], act: (place: number, index: number) => void): void {
  let place = 0;
  for (const [index, distance] of at.entries()) {
    place += distance;
    act(place, index);
  }
}

function assessmentsIn({ assessments }: HistoryFile, from: number): Judged[][] {
  const { status, withdrawn, confirmed } = assessments;
  const byService = rowsOf(assessments, from, (place) => ({
    status: statusOf(status[place]),
    override: (status[place] ?? 0) >= BY_HAND,
    withdrawnOn: null as number | null,
    confirmations: [] as Known[],
  }));
  const all = byService.flat();
  eachSparse(withdrawn.at, (place, index) => {
    const each = all[place];
    if (each) each.withdrawnOn = each.recordedOn + (withdrawn.after[index] ?? 0);
  });
  eachSparse(confirmed.at, (place, index) => {
    const each = all[place];
    if (!each) return;
    const on = each.on + (confirmed.on[index] ?? 0);
    each.confirmations.push({ on, recordedOn: on + (confirmed.lag[index] ?? 0) });
  });
  return byService;
}

/** Spells out a history file. */
export function decodeHistory(file: HistoryFile): History {
  const { services, areas, life, targets } = file;
  const from = numberOf(file.from);
  const { sv, en, fr } = file.names;
  const nameOf = (number = 0): Localized => ({
    sv: sv?.[number] ?? undefined,
    en: en?.[number] ?? undefined,
    fr: fr?.[number] ?? undefined,
  });
  const acts = rowsOf(life, from, (place) => ({
    kind: life.kind[place] ?? 0,
    name: nameOf(life.to[place]),
    area: areas[life.to[place] ?? 0] ?? '',
  }));
  const plans = rowsOf(targets, from, (place, { on }) => ({
    target: targets.target[place] ?? 0,
    kind: targets.kind[place] ?? 0,
    status: statusOf(targets.status[place]),
    due: on + (targets.due[place] ?? 0),
  }));
  const judged = assessmentsIn(file, from);
  const { recordedOn, staleAfterMonths, catalogue } = file.settings;
  return {
    settings: recordedOn.map((day, index) => ({
      recordedOn: from + day,
      staleAfterMonths: staleAfterMonths[index] ?? 12,
      catalogue: catalogue[index] ?? '',
    })),
    services: services.id.map((id, index) => ({
      id,
      name: nameOf(services.name[index]),
      area: areas[services.area[index] ?? 0] ?? '',
      life: acts[index] ?? [],
      assessments: judged[index] ?? [],
      targets: plans[index] ?? [],
    })),
  };
}

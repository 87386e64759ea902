import type { Day } from '../../functions/core/calendar.ts';
import type { Criteria, Status } from '../../functions/core/status.ts';
import type { CollisionData, Fault } from '../staff/matrix/tray-answers.ts';

/*
 * The tray: changes that are not sent yet. Pure, so that what happens to them can be tested without a browser;
 * every function gives a new state.
 */

/** What is given once for all changes, or for one of them: as typed, empty where nothing was. */
export const FIELDS = ['reason', 'effectiveOn', 'evidence', 'note', 'reviewOn'] as const;
export type Field = (typeof FIELDS)[number];
export type Given = Readonly<Record<Field, string>>;
export const NOTHING_GIVEN: Given = { reason: '', effectiveOn: '', evidence: '', note: '', reviewOn: '' };

/** One change of one service. */
export type Draft = {
  service: string;
  name: string;
  /** The version of the service that the person saw. */
  version: number;
  before: Status;
  act: 'status' | 'criteria' | 'confirm';
  /** What it becomes; for criteria the one they give. */
  status: Status;
  /** The chosen criteria by their ids, where the act is by criteria. */
  criteria: Criteria | null;
  /** The criteria of the service as the person saw them, as letters; null where nothing was known of them. */
  known: string | null;
  /** What is given for this one in place of what is given for all. */
  own: Partial<Given>;
  faults: readonly Fault[];
  collision: CollisionData | null;
};

/** A save that was begun: exactly these bytes are sent until there is an answer. */
export type Pending = { key: string; body: string; drafts: readonly Draft[]; since: Day };

/** A step that can be undone: the changes of services as they were before it. */
export type Step = readonly (readonly [service: string, before: Draft | null])[];

export type Tray = {
  drafts: readonly Draft[];
  given: Given;
  undo: readonly Step[];
  pending: Pending | null;
};

export const EMPTY_TRAY: Tray = { drafts: [], given: NOTHING_GIVEN, undo: [], pending: null };
const MOST_STEPS = 50;

export const draftOf = ({ drafts }: Tray, service: string): Draft | undefined =>
  drafts.find((each) => each.service === service);

/** Whether a change of the service is on its way and cannot be changed until there is an answer. */
export const isSent = ({ pending }: Tray, service: string): boolean =>
  pending?.drafts.some((each) => each.service === service) ?? false;

/** Whether there is anything that somebody would miss. */
export const holdsWork = ({ drafts, given, pending }: Tray): boolean =>
  drafts.length > 0 || pending !== null || FIELDS.some((field) => given[field].trim() !== '');

/** What can be sent at once: everything but what collides. */
export const readyIn = ({ drafts }: Tray): Draft[] => drafts.filter(({ collision }) => collision === null);

function replaced(drafts: readonly Draft[], service: string, draft: Draft | null): Draft[] {
  if (draft === null) return drafts.filter((each) => each.service !== service);
  const known = drafts.some((each) => each.service === service);
  return known ? drafts.map((each) => (each.service === service ? draft : each)) : [...drafts, draft];
}

/** Puts changes in place of those of the same services, or takes them out (null), as one step. */
export function changed(tray: Tray, changes: readonly (readonly [string, Draft | null])[]): Tray {
  const free = changes.filter(([service]) => !isSent(tray, service));
  if (free.length === 0) return tray;
  const step: Step = free.map(([service]) => [service, draftOf(tray, service) ?? null]);
  const drafts = free.reduce<readonly Draft[]>(
    (all, [service, draft]) => replaced(all, service, draft),
    tray.drafts,
  );
  return { ...tray, drafts, undo: [...tray.undo, step].slice(-MOST_STEPS) };
}

/** The tray as it was before the last step; what is on its way stays so. */
export function undone(tray: Tray): Tray {
  const step = tray.undo.at(-1);
  if (!step) return tray;
  const drafts = step
    .filter(([service]) => !isSent(tray, service))
    .reduce<readonly Draft[]>((all, [service, draft]) => replaced(all, service, draft), tray.drafts);
  return { ...tray, drafts, undo: tray.undo.slice(0, -1) };
}

/** What was typed for all, or for one service. */
export function typed(tray: Tray, field: Field, value: string, service?: string): Tray {
  if (service === undefined) return { ...tray, given: { ...tray.given, [field]: value } };
  const drafts = tray.drafts.map((each) =>
    each.service === service ? { ...each, own: { ...each.own, [field]: value } } : each,
  );
  return { ...tray, drafts };
}

/** A save begins: what is sent is put aside unchanged, with the very bytes that are sent. */
export function sending(tray: Tray, sent: readonly Draft[], pending: Omit<Pending, 'drafts'>): Tray {
  const services = new Set(sent.map(({ service }) => service));
  return {
    ...tray,
    drafts: tray.drafts.filter(({ service }) => !services.has(service)),
    pending: { ...pending, drafts: sent.map((each) => ({ ...each, faults: [] })) },
    // A step back over what was sent would bring back what may be saved by now.
    undo: [],
  };
}

/** The save stands: nothing of it is left, and what was given for all goes with the last change. */
export const arrived = (tray: Tray): Tray => ({
  ...tray,
  pending: null,
  given: tray.drafts.length === 0 ? NOTHING_GIVEN : tray.given,
});

/** Marks changes with what stands against them. */
function marked(draft: Draft, faults: readonly Fault[], collisions: readonly CollisionData[]): Draft {
  const { service } = draft;
  return {
    ...draft,
    faults: faults.filter((each) => each.service === service),
    collision: collisions.find((each) => each.service === service) ?? null,
  };
}

/** The save was refused: everything lies in the tray again, marked with what stands against it. */
export function returned(
  tray: Tray,
  { faults = [], collisions = [] }: { faults?: readonly Fault[]; collisions?: readonly CollisionData[] } = {},
): Tray {
  const back = (tray.pending?.drafts ?? []).map((draft) => marked(draft, faults, collisions));
  const isClear = ({ collision, faults: own }: Draft) => collision === null && own.length === 0;
  // What needs somebody's attention comes first.
  const sorted = [...back.filter((draft) => !isClear(draft)), ...back.filter(isClear)];
  return { ...tray, pending: null, drafts: [...sorted, ...tray.drafts] };
}

/** The change holds against what others saved: it is given anew on the service as it is now. */
export function keptMine(tray: Tray, service: string): Tray {
  const drafts = tray.drafts.map((draft) => {
    const { collision } = draft;
    if (draft.service !== service || !collision?.row) return draft;
    const { version, row } = collision;
    const { status: before, criteria: known } = row;
    return { ...draft, version, before, known, collision: null, faults: [] };
  });
  return { ...tray, drafts };
}

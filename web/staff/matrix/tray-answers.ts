import type { RowData } from './row-data.ts';

/** Something that happened to a service, as a sentence; `own` where the person did it. */
export type HappenedData = { said: string; own: boolean };

/** A service on which a change of the tray collides with what was saved meanwhile. */
export type CollisionData = {
  service: string;
  name: string;
  version: number;
  happened: readonly HappenedData[];
  /** The reason for the status it has now. */
  reason: string | null;
  /** How it stands now; null where it has ended, so that only the other's change can hold. */
  row: RowData | null;
};

/** Why one change of the tray cannot be saved; `service` is null where it is about all. */
export type Fault = { service: string | null; field: string; said: string };

/** What the server answers to a tray. Sentences are in the page's language. */
export type TrayAnswer =
  | { kind: 'saved'; seq: number; rows: readonly RowData[] }
  | { kind: 'proposed' }
  | { kind: 'changed-meanwhile'; said: string; collisions: readonly CollisionData[] }
  | { kind: 'refused'; said: string; faults: readonly Fault[] }
  /** Only the first `fits` of the changes can be saved at once. */
  | { kind: 'too-large'; said: string; fits: number }
  | { kind: 'key-reused'; said: string }
  /** Others keep saving; the same may be sent again. */
  | { kind: 'moved'; said: string }
  /** Somebody else is logged in than the one whose tray it is. */
  | { kind: 'other-person'; said: string };

import { randomUUID } from 'node:crypto';
import type { Note } from '../publish/publisher.ts';
import { tellingFaults } from './faults.ts';
import type { Measure } from './metrics.ts';

/** Tells the log of each run of the publisher, and counts what it did. */
export function tellPublishing(measure: Measure): (note: Note) => void {
  const tellFault = tellingFaults(measure);
  return (note) => {
    if (note.kind === 'failed') {
      tellFault({ requestId: randomUUID(), method: 'PUBLISH', path: note.target, error: note.error });
      return;
    }
    const { lag, written } = note;
    console.info(JSON.stringify({ level: 'info', ...note }));
    measure({ FilesWritten: written, ...(lag !== null && { PublishLag: lag }) });
  };
}

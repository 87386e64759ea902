/** How the internal part of an approved commit names who proposed it. */
const PROPOSED_BY = 'proposed-by:';

/** Stands in place of somebody who was erased. */
export const ERASED = 'erased';

/** The mark of who proposed what a commit carries out. */
export const proposedBy = (person: string): string => `${PROPOSED_BY}${person}`;

/** A note as somebody wrote it, kept so that it never passes for the mark of who proposed. */
export const writtenNote = (note: string): string => (note.startsWith(PROPOSED_BY) ? `– ${note}` : note);

/** Notes as people wrote them, and who proposed the commit, where somebody did. */
export function readNotes(notes: readonly string[]): { proposer: string | null; notes: readonly string[] } {
  const mark = notes.find((note) => note.startsWith(PROPOSED_BY));
  return {
    proposer: mark === undefined ? null : mark.slice(PROPOSED_BY.length),
    notes: notes.filter((note) => !note.startsWith(PROPOSED_BY)),
  };
}

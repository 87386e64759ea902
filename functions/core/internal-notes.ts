/*
 * What staff write beside a commit is a list of texts. One about a single service begins with its id, so that
 * it reads well wherever the notes are listed, and is found again on the service's page.
 */

/** A note about one service of a commit. */
export const noteOn = (service: string, text: string): string => `${service}: ${text}`;

/** What the notes of a commit, as people wrote them, say of one of its services: those about it, and those about all. */
export function notesOn(service: string, services: readonly string[], notes: readonly string[]): string[] {
  return notes.flatMap((note) => {
    const about = services.find((each) => note.startsWith(noteOn(each, '')));
    if (about === undefined) return [note];
    return about === service ? [note.slice(noteOn(service, '').length)] : [];
  });
}

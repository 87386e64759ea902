/** Lower case without marks, so that a text is found however it is typed: `Ö`, `ö` and `o` are alike. */
export const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether a text that is plain already holds every word that is sought; nothing sought is always found. */
export const holdsWords = (text: string, sought: string): boolean =>
  plain(sought)
    .split(/\s+/)
    .every((word) => text.includes(word));

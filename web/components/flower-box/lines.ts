/** Width of a character in a common sans serif, in ems; rather too wide than too narrow. */
function emsOf(character: string): number {
  if (/[\u2e80-\uffff]|[\u{10000}-\u{10ffff}]/u.test(character)) return 1.1;
  if (/[mwMW@%…—]/.test(character)) return 0.95;
  if (/[\p{Lu}\d–]/u.test(character)) return 0.7;
  return /[ijlt.,:;|'! ()[\]\u00a0]/.test(character) ? 0.36 : 0.58;
}

/** Width of a line of text in ems, as near as can be told without the font. */
export const widthOf = (text: string): number =>
  Array.from(text).reduce((sum, character) => sum + emsOf(character), 0);

/** Cuts a word that is wider than a line into pieces that fit. */
function piecesOf(word: string, ems: number): string[] {
  const pieces = [''];
  for (const character of word) {
    const last = pieces.at(-1) ?? '';
    if (last !== '' && widthOf(last + character) > ems) pieces.push(character);
    else pieces[pieces.length - 1] = last + character;
  }
  return pieces;
}

/** Breaks a text into lines of at most so many ems, since a drawing does not break its own. */
export function linesOf(text: string, ems: number): string[] {
  const words = text.split(/[ \n\t]+/).flatMap((word) => piecesOf(word, ems));
  const lines: string[] = [];
  for (const word of words.filter((each) => each !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && widthOf(`${last} ${word}`) <= ems) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

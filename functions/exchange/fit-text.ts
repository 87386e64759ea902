/** Cuts a text that is too long, at a word where there is one, and marks the cut. */
function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1);
  const lastSpace = room.search(/\s\S*$/);
  const cut = lastSpace > longest / 2 ? room.slice(0, lastSpace) : room.replace(/[\ud800-\udbff]$/, '');
  return `${cut.trimEnd()}…`;
}

/** Foreign text as one line that the log accepts; white space of any kind becomes one space. */
export const fitLine = (text: string, longest: number): string =>
  shortened(
    text
      .toWellFormed()
      .replace(/\s+/g, ' ')
      .replace(/\p{Cc}/gu, '')
      .trim(),
    longest,
  );

/** Foreign text as free text that the log accepts, line breaks kept. */
export const fitText = (text: string, longest: number): string => {
  const lines = text.toWellFormed().replace(/\r\n?/g, '\n');
  return shortened(lines.replace(/[^\P{Cc}\n\t]/gu, '').trim(), longest);
};

/** A file's name without folders, for texts that everybody reads. */
export const plainFileName = (name: string): string => fitLine(name.split(/[\\/]/).at(-1) ?? '', 100);

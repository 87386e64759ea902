import { Parser } from 'htmlparser2';

const names = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const PARAGRAPHS = names('p h1 h2 h3 h4 h5 h6 ul ol dl table blockquote pre');
const LINES = names('li tr dt dd div section article header footer figure figcaption address form fieldset');
const CELLS = names('td th');
const HIDDEN = names('script style template noscript head iframe object textarea select');

/** White space as a browser shows it. U+F0B7 is the bullet of a font that pages pasted from Word do not have. */
const shown = (text: string): string =>
  text
    .replace(/[\u00ad\u200b]/g, '')
    .replaceAll('\uf0b7', '•')
    .replace(/\s+/g, ' ');

/** Text as it grows: breaks and list marks wait for the next words, so that empty elements leave no trace. */
class PlainText {
  readonly #parts: string[] = [];
  #breaks = 0;
  #mark = '';

  /** At least so many line breaks before the next words; two leave a blank line. */
  breakLine(breaks: number): void {
    this.#breaks = Math.max(this.#breaks, breaks);
  }

  /** One line break more, as `br` asks for. */
  addBreak(): void {
    this.#breaks = Math.min(this.#breaks + 1, 2);
  }

  markNext(mark: string): void {
    this.#mark = mark;
  }

  write(words: string): void {
    const last = this.#parts.at(-1) ?? '\n';
    const startsWord = this.#breaks > 0 || /\s$/.test(last);
    const rest = startsWord ? words.trimStart() : words;
    if (rest === '') return;
    if (this.#breaks > 0) this.#parts.push('\n'.repeat(this.#breaks));
    this.#parts.push(this.#mark + rest);
    this.#breaks = 0;
    this.#mark = '';
  }

  toString(): string {
    return this.#parts.join('').replaceAll(' \n', '\n').trim();
  }
}

function breakAt(text: PlainText, tag: string): void {
  if (PARAGRAPHS.has(tag)) text.breakLine(2);
  else if (LINES.has(tag)) text.breakLine(1);
  else if (CELLS.has(tag)) text.write(' ');
}

/** Far more than a description has; the parser slows down on hostile markup faster than it grows. */
const LONGEST = 100_000;

/** The plain text of an HTML fragment: entities decoded, blocks on lines of their own, links by their text; '' when empty. */
export function htmlToText(html: string): string {
  const text = new PlainText();
  let hidden = 0;
  const parser = new Parser({
    onopentagname(tag) {
      if (HIDDEN.has(tag)) hidden += 1;
      breakAt(text, tag);
      if (tag === 'br' || tag === 'hr') text.addBreak();
      if (tag === 'li') text.markNext('– ');
    },
    ontext(words) {
      if (hidden === 0) text.write(shown(words));
    },
    onclosetag(tag) {
      if (HIDDEN.has(tag)) hidden -= 1;
      breakAt(text, tag);
      if (tag === 'li') text.markNext('');
    },
  });
  parser.end(html.slice(0, LONGEST));
  return text.toString();
}

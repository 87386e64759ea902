import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { FreeText, Line } from '../../functions/core/language.ts';
import { fitLine, fitText, plainFileName } from '../../functions/exchange/fit-text.ts';
import { htmlToText } from '../../functions/exchange/open-eplatform/html-to-text.ts';

describe('the text of an HTML description', () => {
  test.each([
    [
      'decodes entities',
      '<p>Ans&ouml;kan f&#246;r A &amp; B &lt;18 &aring;r&gt;</p>',
      'Ansökan för A & B <18 år>',
    ],
    ['separates paragraphs by a blank line', '<p>Ett</p>\r\n\r\n<p>Två</p>', 'Ett\n\nTvå'],
    ['breaks lines where the page does', '<div>Ett<br />\r\nTvå</div><div>Tre</div>', 'Ett\nTvå\nTre'],
    [
      'marks the items of a list',
      '<ul>\n<li>Ett</li>\n<li><p>Två</p></li>\n<li> </li></ul>Slut',
      '– Ett\n\n– Två\n\nSlut',
    ],
    ['keeps the text of links', '<p>Se <a href="https://example.org">vår sida</a>.</p>', 'Se vår sida.'],
    ['reads hard spaces as spaces', '<p>Ett&nbsp;&nbsp; två</p><p>&nbsp;</p>', 'Ett två'],
    ['leaves out scripts and styles', '<style>p{}</style>Text<script>alert("x")</script>', 'Text'],
    ['keeps words of inline elements together', 'E-<strong>tj</strong>änst <em> ny</em>', 'E-tjänst ny'],
    [
      'keeps the cells of a table apart',
      '<table><tr><td>Mån</td><td>8–17</td></tr><tr><td>Tis</td></tr></table>',
      'Mån 8–17\nTis',
    ],
    ['reads the bullet of Word’s own font', '<p>&#61623; Ett</p>', '• Ett'],
    ['is empty where there is nothing to read', '<p>&nbsp;</p><br><ul><li></li></ul>', ''],
    ['bears broken markup', '<p>Ett<b>två</p><p>tre', 'Etttvå\n\ntre'],
  ])('%s', (_rule, html, text) => {
    expect(htmlToText(html)).toBe(text);
  });

  test('never shows a tag, whatever stands between the marks', () => {
    const piece = fc.oneof(
      fc.string(),
      fc.constantFrom('<p>', '</p>', '<li>', '<br>', '<script>', '</script>', '<!--', '&amp;', ' '),
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        expect(htmlToText(pieces.join(''))).not.toMatch(/<(p|li|br|script)>|\n{3}| \n|^\s|\s$/);
      }),
    );
  });
});

describe('foreign text', () => {
  const awkward = fc.string({
    unit: fc.constantFrom(
      'a',
      'å',
      ' ',
      '🌼',
      '\ud83c',
      '\0',
      '\u0085',
      '\n',
      '\r',
      '\t',
      '\u00a0',
      '\u2028',
    ),
    maxLength: 60,
  });

  test('is always such as the log accepts', () => {
    fc.assert(
      fc.property(awkward, fc.integer({ min: 5, max: 40 }), (text, longest) => {
        const line = fitLine(text, longest);
        const free = fitText(text, longest);
        if (line !== '') expect(Line(longest).parse(line)).toBe(line);
        if (free !== '') expect(FreeText(longest).parse(free)).toBe(free);
      }),
    );
  });

  test('is cut at a word, and the cut is marked', () => {
    expect(fitLine('ett två tre fyra', 13)).toBe('ett två tre…');
    expect(fitLine('ett två tre', 11)).toBe('ett två tre');
    expect(fitLine('Individual Enquiries \n(Contact Centre)', 100)).toBe(
      'Individual Enquiries (Contact Centre)',
    );
  });

  test('names a file without its folders', () => {
    expect(plainFileName('C:\\Users\\karin\\lista.json')).toBe('lista.json');
    expect(plainFileName('/home/karin/lista.json')).toBe('lista.json');
  });
});

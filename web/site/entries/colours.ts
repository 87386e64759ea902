import type { Ledger } from '../../../functions/core/state.ts';
import { assetAnswer } from '../answer.ts';
import type { Entry } from '../entry.ts';

/** Every colour that the organisation ever had: an older page still finds its own. */
const coloursOf = ({ state }: Ledger): string[] => [
  ...new Set(state.settings.flatMap(({ settings }) => (settings.colour ? [settings.colour] : []))),
];

const fileOf = (colour: string): string => `farg-${colour.slice(1)}.css`;

/** The organisation's colour as a style sheet of its own: no page needs a style inside it. */
export const colours: Entry = {
  matches: ([file = '', ...more]) => /^farg-[0-9a-f]{6}\.css$/.test(file) && more.length === 0,
  files: (ledger) => coloursOf(ledger).map(fileOf),
  languages: ['sv'],
  answer({ ledger, rest }) {
    const colour = coloursOf(ledger).find((each) => fileOf(each) === rest[0]);
    if (colour === undefined) return null;
    const css = `@media screen{:root{--brand:${colour};--on-brand:#fff}}`;
    return assetAnswer('text/css; charset=utf-8', css);
  },
};

import type { Ledger } from '../../../functions/core/state.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { assetAnswer } from '../answer.ts';
import type { Entry } from '../entry.ts';

const fileOf = (ref: string): string => `logotyp-${ref.slice(0, 12)}.svg`;

/** Every logo that the organisation ever had and that was not redacted: an older page still finds its own. */
const logosOf = ({ state, texts }: Ledger): { file: string; drawing: string }[] =>
  state.settings.flatMap(({ settings: { logo } }) => {
    const drawing = wordsOf(texts, logo);
    return logo && drawing !== null ? [{ file: fileOf(logo), drawing }] : [];
  });

/** The organisation's logo as a file: a drawing that came with its settings. */
export const logo: Entry = {
  matches: ([file = '', ...more]) => /^logotyp-[0-9a-f]{12}\.svg$/.test(file) && more.length === 0,
  files: (ledger) => [...new Set(logosOf(ledger).map(({ file }) => file))],
  languages: ['sv'],
  answer({ ledger, rest }) {
    const found = logosOf(ledger).find(({ file }) => file === rest[0]);
    return found ? assetAnswer('image/svg+xml', found.drawing) : null;
  },
};

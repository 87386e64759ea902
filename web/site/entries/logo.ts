import type { Ledger } from '../../../functions/core/state.ts';
import { wordsOf } from '../../../functions/core/texts.ts';
import { assetAnswer } from '../answer.ts';
import type { Entry } from '../entry.ts';

const fileOf = (ref: string): string => `logotyp-${ref.slice(0, 12)}.svg`;

/** What stands in place of a redacted logo: published files are never deleted, so this must be put over it. */
const NOTHING = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"/>';

/** Every logo that the organisation ever had, so that an older page still finds its own; of a redacted one, nothing. */
const logosOf = ({ state, texts }: Ledger): { file: string; drawing: string }[] =>
  state.settings.flatMap(({ settings: { logo } }) =>
    logo ? [{ file: fileOf(logo), drawing: wordsOf(texts, logo) ?? NOTHING }] : [],
  );

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

import type { BenchmarkFile } from '../../core/benchmark/benchmark-file.ts';
import type { Catalogue, Indicator } from '../../core/catalogue/catalogue.ts';
import { type InterfaceLanguage, inLanguage } from '../../core/language.ts';
import type { WrittenTable } from '../table/register-rows.ts';
import { COLUMNS, headingOf } from './columns.ts';
import { judgementWord } from './judgements.ts';

/** Columns that only tell the reader what the indicator is; they are not read. */
const FOR_READER = { sv: ['Namn', 'Beskrivning'], en: ['Name', 'Description'] } as const;

const listed = (words: readonly string[], last: string): string =>
  `${words.slice(0, -1).join(', ')} ${last} ${words.at(-1)}`;

/** What must be known to fill it in, in rows that are not read since they begin with `# `. */
function explained(catalogue: Catalogue, language: InterfaceLanguage): string[][] {
  const words = (['green', 'yellow', 'red', 'not-applicable', 'unknown'] as const).map((status) =>
    judgementWord(status, catalogue, language),
  );
  const sentences =
    language === 'sv'
      ? [
          `# Självskattning enligt ${catalogue.id}. Rader som börjar med # läses inte, och rader utan status hoppas över.`,
          '# Organisation: kommunens namn eller fyrsiffriga kod. Datum: dagen som bedömningen gäller från, till exempel 2026-11-22.',
          `# Status: ${listed(words, 'eller')}. En rad per indikator och dag; kopiera raden för fler dagar. Flera kommuner får plats i samma fil.`,
        ]
      : [
          `# Self-assessment by ${catalogue.id}. Rows that begin with # are not read, and rows without a status are left out.`,
          '# Organisation: the municipality’s name or four-digit code. Date: the day from which the judgement holds, such as 2026-11-22.',
          `# Status: ${listed(words, 'or')}. One row for each indicator and day; copy the row for more days. Several municipalities fit one file.`,
        ];
  return sentences.map((sentence) => [sentence]);
}

const headersOf = (language: InterfaceLanguage): string[] => [
  headingOf('organisation', language),
  headingOf('indicator', language),
  ...FOR_READER[language],
  ...COLUMNS.slice(2).map((column) => headingOf(column, language)),
];

type Filled = { organisation: string; date: string; status: string; reason: string };
const EMPTY: Filled = { organisation: '', date: '', status: '', reason: '' };

function rowOf({ id, name, description }: Indicator, language: InterfaceLanguage, filled: Filled): string[] {
  const [title, text] = [name, description].map((each) => inLanguage(each, language).text);
  const { organisation, date, status, reason } = filled;
  return [organisation, id, title ?? '', text ?? '', date, status, reason];
}

/** What a file of self-assessments says of an indicator, a row a day: of several on one day the latest. */
function saidIn(
  file: BenchmarkFile,
  { id }: Indicator,
  catalogue: Catalogue,
  language: InterfaceLanguage,
): Filled[] {
  const said = file.services.find((each) => each.id === id)?.assessments ?? [];
  const byDay = new Map(
    said.filter(({ withdrawn }) => withdrawn === null).map((each) => [each.effectiveOn, each]),
  );
  return [...byDay.values()]
    .sort((a, b) => (a.effectiveOn < b.effectiveOn ? -1 : 1))
    .map(({ effectiveOn, status, reason }) => ({
      organisation: file.organisation,
      date: effectiveOn,
      status: judgementWord(status, catalogue, language),
      reason: reason ?? '',
    }));
}

/** What the template is made for; `file` is what an organisation has said already. */
export type SelfAssessmentTemplate = {
  catalogue: Catalogue;
  language: InterfaceLanguage;
  organisation?: string | undefined;
  file?: BenchmarkFile | null;
};

/** The template: every indicator of a catalogue, ready to be filled in, or filled with what was said before. */
export function selfAssessmentTemplate(given: SelfAssessmentTemplate): WrittenTable {
  const { catalogue, language, organisation = '', file } = given;
  const rows = catalogue.indicators.flatMap((indicator) => {
    const said = file ? saidIn(file, indicator, catalogue, language) : [];
    const filled = said.length > 0 ? said : [{ ...EMPTY, organisation }];
    return filled.map((each) => rowOf(indicator, language, each));
  });
  const headers = headersOf(language);
  const wide = (row: string[]) => [...row, ...headers.slice(row.length).map(() => '')];
  return { headers, rows: [...explained(catalogue, language).map(wide), ...rows] };
}

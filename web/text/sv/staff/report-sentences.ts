import { formatIn } from '../../format.ts';

const { number, day, list } = formatIn('sv');

const services = (count: number): string =>
  count === 0 ? 'ingen e-tjänst' : count === 1 ? 'en e-tjänst' : `${number(count)} e-tjänster`;
/** A number that stands for services, or for targets. */
const of = (count: number): string => (count === 0 ? 'ingen' : count === 1 ? 'en' : number(count));
const neuter = (count: number): string => (count === 0 ? 'inget' : count === 1 ? 'ett' : number(count));
const targets = (count: number): string => `${neuter(count)} mål`;

/** A share as the sentences say it: `44 %`, and what it was made from; null where nothing could be counted. */
type Share = { value: string; numerator: number; denominator: number };
type Said = Share | null;

const made = ({ numerator, denominator }: Share) => `${number(numerator)} av ${number(denominator)}`;
const madeFrom = (share: Share) =>
  `${made(share)} e-${share.denominator === 1 ? 'tjänst' : 'tjänster'} med aktuell bedömning`;
const atStart = (share: Share) => `${share.value} (${made(share)}) vid periodens början`;

function comparedTotal(before: number, after: number, from: string): string {
  if (before !== after) return `mot ${of(before)} ${from}`;
  return after === 1 ? `precis som ${from}` : `lika många som ${from}`;
}

/** What came and went, the ends first. */
function comingsAndGoings(arrived: number, ended: number): string {
  if (arrived + ended === 0) return '';
  return `; ${of(ended)} upphörde och ${of(arrived)} tillkom`;
}

/**
 * A share that rose because fewer are counted, or sank because more are, did not do so by what was achieved;
 * in any other case it is still said that the number counted is another one.
 */
function becauseOfBase(before: Share, after: Share): string {
  const rise = after.numerator / after.denominator - before.numerator / before.denominator;
  const more = after.denominator - before.denominator;
  if (rise * more >= 0 || before.value === after.value)
    return more === 0 ? '' : `; ${services(Math.abs(more))} ${more < 0 ? 'färre' : 'fler'} räknas nu med`;
  const isWhole = (after.numerator - before.numerator) * rise <= 0;
  return `; ${rise > 0 ? 'höjningen' : 'sänkningen'} beror ${isWhole ? '' : 'delvis '}på att ${more < 0 ? 'färre' : 'fler'} e-tjänster räknas med`;
}

function sharePhrase(what: string, before: Said, after: Said): string {
  const nothing = 'fanns ingen aktuell bedömning att räkna på';
  if (!before && !after)
    return `Varken vid periodens början eller vid dess slut ${nothing.replace('ingen', 'någon')}.`;
  if (!after && before) return `Vid periodens slut ${nothing}; ${what.toLowerCase()} var ${atStart(before)}.`;
  if (!after) return '';
  const now = `${what} var ${after.value} (${madeFrom(after)})`;
  if (!before) return `${now}; vid periodens början ${nothing}.`;
  return made(before) === made(after)
    ? `${now}, oförändrat sedan periodens början.`
    : `${now}, mot ${atStart(before)}${becauseOfBase(before, after)}.`;
}

const who = (count: number, isFirst: boolean): string => (isFirst ? targets(count) : neuter(count));

/** The sentences of the report. Each number of them stands in a table below as well. */
export const sentences = {
  /** A side as it stands in a sentence. */
  side: (on: string, edition: string | null) =>
    edition === null ? `den ${day(on)}` : `den ${day(on)} (utgåvan ”${edition}”)`,
  total: (
    name: string,
    counts: { before: number; after: number; arrived: number; ended: number },
    from: string,
    to: string,
  ) => {
    const { before, after, arrived, ended } = counts;
    if (before + after === 0) return `${name} hade ingen e-tjänst vare sig ${from} eller ${to}.`;
    return `${name} hade ${services(after)} ${to}, ${comparedTotal(before, after, from)}${comingsAndGoings(arrived, ended)}.`;
  },
  uneventful: 'Ingenting har ändrats mellan de två tidpunkterna.',
  fell: (count: number, named: readonly string[]) =>
    `Under perioden försämrades ${services(count)}${named.length > 0 ? `: ${list(named)}` : ''}.`,
  named: (name: string, from: string, to: string) =>
    `”${name}” (från ${from.toLowerCase()} till ${to.toLowerCase()})`,
  noneFellNorRose: 'Ingen e-tjänst försämrades och ingen förbättrades under perioden.',
  noneFell: (improved: number) =>
    `Ingen e-tjänst försämrades under perioden, medan ${of(improved)} förbättrades`,
  improved: (count: number) =>
    count === 0 ? 'Ingen e-tjänst förbättrades' : `Samtidigt förbättrades ${services(count)}`,
  /** Moves to and from what stands outside the scale; each begins with its verb. */
  others: {
    toNotApplicable: (count: number) => `blev ${services(count)} ej ${count === 1 ? 'aktuell' : 'aktuella'}`,
    toUnknown: (count: number) => `blev ${services(count)} ${count === 1 ? 'okänd' : 'okända'}`,
    fromNotApplicable: (count: number) =>
      `fick ${services(count)} som hade varit ej ${count === 1 ? 'aktuell' : 'aktuella'} en bedömning`,
    fromUnknown: (count: number) =>
      `fick ${services(count)} som hade varit ${count === 1 ? 'okänd' : 'okända'} en bedömning`,
  },
  besides: (clauses: readonly string[]) => `Dessutom ${list(clauses)}.`,
  andBesides: (sentence: string, clauses: readonly string[]) =>
    clauses.length === 0 ? `${sentence}.` : `${sentence}; dessutom ${list(clauses)}.`,
  greenShare: (before: Said, after: Said) => sharePhrase('Grön andel', before, after),
  index: (before: Said, after: Said) => sharePhrase('Index', before, after),
  outside: (before: number, after: number, parts: readonly string[]) => {
    const earlier =
      before === after
        ? before === 0
          ? ''
          : `, ${after === 1 ? 'precis' : 'lika många'} som vid periodens början`
        : `, mot ${of(before)} vid periodens början`;
    return `Utanför räkningen stod ${services(after)}${parts.length > 0 ? ` (${list(parts)})` : ''}${earlier}.`;
  },
  matched: (count: number, before: Said, after: Said) => {
    if (count === 0) return 'Ingen e-tjänst fanns vid båda tidpunkterna.';
    const who =
      count === 1
        ? 'För den enda e-tjänst som fanns vid båda tidpunkterna'
        : `För de ${number(count)} e-tjänster som fanns vid båda tidpunkterna`;
    if (!before || !after)
      return `${who} går grön andel inte att jämföra, eftersom aktuella bedömningar saknas.`;
    const earlier =
      made(before) === made(after) ? 'oförändrat sedan periodens början' : `mot ${atStart(before)}`;
    return `${who} var grön andel ${after.value} (${made(after)}), ${earlier}.`;
  },
  noTargets: 'Inga mål var satta.',
  targets: (overdue: number, clauses: readonly string[]) => {
    const late =
      overdue === 0
        ? 'Inget mål var försenat vid periodens slut'
        : `Vid periodens slut var ${targets(overdue)} ${overdue === 1 ? 'försenat' : 'försenade'}`;
    return clauses.length === 0
      ? `${late}, och inga mål flyttades, nåddes eller släpptes under perioden.`
      : `${late}; under perioden ${list(clauses)}.`;
  },
  /** Each begins with its verb; the word for targets stands in the first one only. */
  plans: {
    slipped: (count: number, isFirst: boolean) => `flyttades ${who(count, isFirst)} fram`,
    altered: (count: number, isFirst: boolean) => `ändrades ${who(count, isFirst)} på annat sätt`,
    lapsed: (count: number, isFirst: boolean) =>
      `föll ${who(count, isFirst)} bort när ${count === 1 ? 'e-tjänsten' : 'e-tjänsterna'} upphörde`,
    dropped: (count: number, isFirst: boolean) => `släpptes ${who(count, isFirst)}`,
    met: (count: number, isFirst: boolean) => `nåddes ${who(count, isFirst)}`,
    set: (count: number, isFirst: boolean) =>
      `sattes ${neuter(count)} ${count === 1 ? 'nytt' : 'nya'}${isFirst ? ' mål' : ''}`,
  },
  freshness: (stale: number, assessed: number, confirmed: number) =>
    `Under perioden blev ${services(stale)} ${stale > 1 ? 'inaktuella' : 'inaktuell'}; ${of(assessed)} bedömdes och ${of(confirmed)} bekräftades utan ändring.`,
  corrected: (count: number, on: string, before: Said, after: Said) => {
    const said = `Bilden av den ${day(on)} har rättats i efterhand för ${services(count)}`;
    if (!before || !after) return `${said}.`;
    return made(before) === made(after)
      ? `${said}; grön andel den dagen är oförändrad, ${after.value} (${made(after)}).`
      : `${said}: grön andel visades då som ${before.value} (${made(before)}) och är nu känd som ${after.value} (${made(after)}).`;
  },
  beforeTheLog: (on: string, first: string) =>
    `Loggen börjar den ${day(first)}. Bilden av den ${day(on)} har därför registrerats i efterhand.`,
  overrides: (count: number) =>
    `Vid periodens slut hade ${services(count)} en status som var satt för hand och skilde sig från kriterierna.`,
};

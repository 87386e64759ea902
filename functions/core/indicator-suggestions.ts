import type { Indicator } from './catalogue/catalogue.ts';
import type { Language, Localized } from './language.ts';

/** An indicator that a service may belong to. `score` lies between 0 and 1; `shared` are the words that led to it. */
export type Suggestion = { indicator: string; score: number; shared: readonly string[] };

/** What a suggestion is made from. */
export type Suggestible = { name: Localized; area: string };

/** Words that most names of services have, and so tell nothing. */
const COMMON = new Set(
  (
    'ansökan ansök ansöka anmälan anmäl anmäla begäran begär beställ beställa beställning blankett ' +
    'e-tjänst etjänst tjänst tjänster digital digitala formulär om för och till av på i vid med från den det en ett ' +
    'som eller samt inom hos att din ditt dina ny nya nytt söka annan andra göra få kommunen kommunens ' +
    'ändring ändra skicka hämta lämna enligt ' +
    'application apply request form service services the for and of to in with your new'
  ).split(' '),
);

const SHORTEST_WORD = 3;
const ENDINGS = /(?:ernas|arnas|ornas|erna|arna|orna|ens|ets|en|et|ar|er|or|na|an|s|a|e)$/;
const SHORTEST_STEM = 4;

/** A word without its ending, so far as that can be told without a dictionary. */
function stemOf(word: string): string {
  const stem = word.replace(ENDINGS, '');
  return stem.length >= SHORTEST_STEM ? stem : word;
}

/** The telling words of a text, each with its stem. */
function wordsOf(text: string): Map<string, string> {
  const words = text.toLowerCase().match(/[\p{L}\d-]+/gu) ?? [];
  return new Map(
    words
      .filter((word) => word.length >= SHORTEST_WORD && !COMMON.has(word))
      .map((word) => [stemOf(word), word]),
  );
}

const SHORTEST_PART = 5;
const [SAME, BEGINNING, END] = [1, 0.75, 0.6];

/** How far two stems are the same word: Swedish joins words, so that one may begin or end with the other. */
function alike(a: string, b: string): number {
  if (a === b) return SAME;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.length < SHORTEST_PART) return 0;
  if (long.startsWith(short)) return BEGINNING;
  return long.endsWith(short) ? END : 0;
}

const IN_DESCRIPTION = 0.55;
const SAME_AREA = 0.15;
/** Below this a suggestion would more often be wrong than right. */
const LEAST_SCORE = 0.34;

type Known = { indicator: Indicator; inName: readonly string[]; inDescription: readonly string[] };

const knownOf =
  (lang: Language) =>
  (indicator: Indicator): Known => ({
    indicator,
    inName: [...wordsOf(indicator.name[lang] ?? '').keys()],
    inDescription: [...wordsOf(indicator.description[lang] ?? '').keys()],
  });

/** Weight of a word that no indicator has: most are particulars of the place, some say that none fits. */
const UNHEARD = 2.2;

/** How much a word tells: the fewer indicators have it, the more. */
function weightIn(all: readonly Known[]): (stem: string) => number {
  return (stem) => {
    const having = all.filter(({ inName, inDescription }) =>
      [...inName, ...inDescription].some((each) => alike(each, stem) > 0),
    );
    return having.length === 0 ? UNHEARD : Math.log(1 + all.length / having.length);
  };
}

const best = (stem: string, stems: readonly string[]): number =>
  stems.reduce((highest, each) => Math.max(highest, alike(stem, each)), 0);

type Suggest = (service: Suggestible, most?: number) => Suggestion[];

const likeliest = (suggestions: readonly Suggestion[], most: number): Suggestion[] =>
  suggestions
    .filter(({ score }) => score >= LEAST_SCORE)
    .sort((a, b) => b.score - a.score || (a.indicator < b.indicator ? -1 : 1))
    .slice(0, most);

/** Suggestions from the words of one language. */
function suggesterIn(lang: Language, indicators: readonly Indicator[], organisation: string): Suggest {
  const all = indicators.map(knownOf(lang));
  const weigh = weightIn(all);
  const own = [...wordsOf(organisation).keys()];
  return ({ name, area }, most = 3) => {
    const words = [...wordsOf(name[lang] ?? '')]
      .filter(([stem]) => !own.includes(stem))
      .map(([stem, word]) => ({ stem, word, weight: weigh(stem) }));
    const whole = words.reduce((sum, { weight }) => sum + weight, 0);
    const scored = all.map(({ indicator, inName, inDescription }) => {
      const hits = words.map(({ stem, word, weight }) => {
        const found = Math.max(best(stem, inName), best(stem, inDescription) * IN_DESCRIPTION);
        return { word, value: found * weight };
      });
      const shared = hits.filter(({ value }) => value > 0).map(({ word }) => word);
      const share = hits.reduce((sum, { value }) => sum + value, 0) / (whole || 1);
      const bonus = shared.length > 0 && indicator.area === area ? SAME_AREA : 0;
      return { indicator: indicator.id, score: Math.min(1, share + bonus), shared };
    });
    return likeliest(scored, most);
  };
}

/**
 * A function that suggests indicators for a service by the words of its name, and by its area: at most `most`
 * of them, the likeliest first; none where no word is shared. A name without Swedish is compared in English.
 * Words of the organisation's own name tell nothing. It suggests, people decide.
 */
export function suggesterFor(indicators: readonly Indicator[], organisation = ''): Suggest {
  const inSwedish = suggesterIn('sv', indicators, organisation);
  const inEnglish = suggesterIn('en', indicators, organisation);
  return (service, most) => (service.name.sv ? inSwedish : inEnglish)(service, most);
}

import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import type { ChangeKind } from '../../core/changes.ts';
import type { Role, Via } from '../../core/identifiers.ts';
import { inLanguage, type Localized } from '../../core/language.ts';
import type { CriterionState, Status } from '../../core/status.ts';
import type { Bilingual, Code } from './table.ts';

type Titles<Value extends string> = Readonly<Record<Value, readonly [sv: string, en: string]>>;

const codesOf = <Value extends string>(titles: Titles<Value>): Code[] =>
  Object.entries<readonly [string, string]>(titles).map(([code, [sv, en]]) => ({ code, title: { sv, en } }));

export const STATUS_CODES = codesOf<Status>({
  green: ['Grön: digital hela vägen', 'Green: digital all the way'],
  yellow: ['Gul: på väg, eller digital bara på ytan', 'Yellow: under way, or digital on the surface only'],
  red: ['Röd: inte digital', 'Red: not digital'],
  'not-applicable': [
    'Ej aktuell: kan eller ska inte vara digital',
    'Not applicable: cannot or should not be digital',
  ],
  unknown: ['Okänd: ännu inte känt', 'Unknown: not known yet'],
});

export const CRITERION_CODES = codesOf<CriterionState>({
  met: ['Uppfyllt', 'Met'],
  'not-met': ['Ej uppfyllt', 'Not met'],
  'not-applicable': ['Ej aktuellt', 'Not applicable'],
  unknown: ['Inte känt', 'Not known'],
});

export const CHANGE_CODES = codesOf<ChangeKind>({
  fell: ['Sämre status', 'Lower status'],
  improved: ['Bättre status', 'Higher status'],
  new: ['Ny e-tjänst', 'New service'],
  retired: ['E-tjänsten finns inte längre', 'The service is there no more'],
  toNotApplicable: ['Blev ej aktuell', 'Became not applicable'],
  fromNotApplicable: ['Var ej aktuell', 'Was not applicable'],
  toUnknown: ['Blev okänd', 'Became unknown'],
  fromUnknown: ['Var okänd', 'Was unknown'],
});

export const BY_CODES = codesOf<'criteria' | 'hand'>({
  criteria: ['Följer av kriterierna', 'Follows from the criteria'],
  hand: ['Satt för hand', 'Set by hand'],
});

export const ROLE_CODES = codesOf<Role>({
  strategist: ['Strateg', 'Strategist'],
  editor: ['Redaktör', 'Editor'],
  reader: ['Läsare', 'Reader'],
  operator: ['Driftansvarig', 'Operator'],
});

export const VIA_CODES = codesOf<Via>({
  api: ['Arbetsytan eller ett annat program', 'The workspace or another program'],
  import: ['Import av en lista', 'Import of a list'],
  system: ['Systemet självt', 'The system itself'],
});

export const ENDING_CODES = codesOf<'merged' | 'split' | 'retired'>({
  merged: ['Slogs ihop med en annan', 'Merged with another'],
  split: ['Delades upp', 'Split up'],
  retired: ['Lades ned', 'Retired'],
});

/** A name in both languages; where one is missing, in the one that there is. */
export const bilingual = (name: Localized): Bilingual => ({
  sv: inLanguage(name, 'sv').text,
  en: inLanguage(name, 'en').text,
});

type Named = { id: string; name: Localized };
const named = (list: readonly Named[]): Code[] =>
  list.map(({ id, name }) => ({ code: id, title: bilingual(name) }));

export const areaCodes = ({ areas }: Catalogue): Code[] => named(areas);
export const indicatorCodes = ({ indicators }: Catalogue): Code[] => named(indicators);

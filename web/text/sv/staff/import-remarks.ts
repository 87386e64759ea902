import type { RemarkCode } from '../../../../functions/core/import-remarks.ts';
import { formatIn } from '../../format.ts';

const { day } = formatIn('sv');
type Values = Readonly<Record<string, string>>;

const ENDED: Readonly<Record<string, string>> = {
  merged: 'gick upp i en annan',
  split: 'delades',
  retired: 'avslutades',
};

/** What an import has to say of a row, a cell or a file, and what to do about it. */
export const importRemarks: Readonly<Record<RemarkCode, (values: Values) => string>> = {
  'registered-later': ({ from = '', day: on = '' }) =>
    `E-tjänsten finns från den ${day(from)}, men uppgiften gäller den ${day(on)}. Välj en senare dag.`,
  ended: ({ kind = '', on = '' }) =>
    `E-tjänsten ${ENDED[kind] ?? 'upphörde'} den ${day(on)}. Återinför den i registret om det var fel.`,
  'older-list': ({ latest = '' }) =>
    `En fil som gäller den ${day(latest)} är redan importerad. Den här är äldre.`,
  future: () => 'Dagen har inte kommit än.',
  'unknown-category': ({ category = '' }) =>
    `Kategorin ”${category}” leder till ett område som inte finns. Rätta tabellen över kategorier i inställningarna.`,
  'id-taken': ({ id = '' }) => `Id:t ${id} hör redan till en annan e-tjänst.`,
  unsure: () => 'Kan vara en av raderna som inte går att läsa. Märks därför inte som borta.',
  repeated: ({ line }) =>
    line
      ? `Samma e-tjänst står redan på rad ${line}. Ta bort en av raderna.`
      : 'Samma e-tjänst står redan i listan.',
  'unreadable-entry': ({ place = '' }) =>
    `Post ${place} i listan går inte att läsa. Hämta listan på nytt, eller rätta e-tjänsten i portalen.`,
  'not-in-list': () => 'Finns inte längre i källans lista.',
  revived: () => 'Fanns i en import som ångrades, och läggs till igen.',
  'same-name': ({ id = '' }) => `Det finns redan en e-tjänst med det namnet i området (${id}). Är det samma?`,
  'other-key': ({ id = '' }) => `Id:t finns inte, och nyckeln hör till ${id}. Ta bort den ena.`,
  'key-taken': ({ name = '' }) => `Nyckeln hör redan till ”${name}”.`,
  'ambiguous-name': () => 'Flera e-tjänster i området har det namnet. Fyll i id för en av dem.',
  'too-many-cells': ({ columns = '' }) =>
    `Raden har fler celler än de ${columns} kolumnerna. Saknas ett citattecken?`,
  missing: () => 'Måste fyllas i för en ny e-tjänst.',
  'unknown-area': ({ value = '' }) => `Området ”${value}” finns inte. Skriv namnet som i fliken med områden.`,
  'unknown-indicator': ({ value = '' }) =>
    `Indikatorn ”${value}” finns inte, eller så har flera det namnet. Skriv dess id.`,
  'unknown-status': ({ value = '' }) =>
    `”${value}” är ingen status. Skriv grön, gul, röd, ej aktuell eller okänd.`,
  'unknown-state': ({ value = '' }) => `Skriv ja, nej, ej aktuellt eller vet ej i stället för ”${value}”.`,
  'not-a-day': ({ value = '' }) => `”${value}” är inget datum. Skriv till exempel 2026-11-22.`,
  'not-a-link': ({ value = '' }) =>
    `”${value}” är ingen webbadress. Den ska börja med http:// eller https://.`,
  'not-an-id': ({ value = '' }) =>
    `”${value}” kan inte vara ett id. Använd små bokstäver a–z, siffror och enkla bindestreck.`,
  'too-long': ({ longest = '' }) => `Texten får ha högst ${longest} tecken. Korta den.`,
  'control-characters': () => 'Här finns radbrytningar eller tecken som inte går att spara. Skriv om texten.',
  'formula-error': ({ value = '' }) => `Formeln i cellen gav ${value}. Skriv in värdet i stället.`,
  'rewritten-number': ({ value = '' }) =>
    `Kalkylprogrammet har gjort om nyckeln till ${value}. Formatera kolumnen som text och skriv nyckeln igen.`,
  'unknown-commit': ({ value = '' }) =>
    `${value} är ingen ändring i loggen. Låt kolumnen vara som den var när filen hämtades.`,
  'reason-missing': () => 'En ny bedömning behöver en motivering, på raden eller för hela importen.',
  contradiction: () =>
    'Statusen är en annan än den som kriterierna ger. Rätta den ena, eller skriv en motivering på raden.',
  'review-without-exemption': () => 'Bara den som är ej aktuell har en dag för omprövning.',
  'review-too-early': ({ day: on = '' }) => `Omprövningen måste komma efter den ${day(on)}.`,
  empty: () => 'Måste fyllas i.',
  'unknown-organisation': ({ value = '' }) =>
    `”${value}” är ingen kommun. Skriv namnet, den fyrsiffriga koden, eller exempel-… för en påhittad.`,
  'lives-here': ({ id = '' }) => `${id} har en egen logg här, och det är den som gäller. Ta bort raderna.`,
  'kept-from-log': ({ id = '' }) =>
    `Det som är känt om ${id} kommer ur kommunens egen logg. En tabell kan inte lägga till något.`,
  'other-scale': ({ value = '' }) =>
    `”${value}” hör till skalan med tre steg, men det gör inte indikatorn. Skriv grön, gul eller röd.`,
  'unknown-judgement': ({ value = '' }) =>
    `”${value}” är ingen status. Skriv grön, gul, röd, ej aktuell eller okänd, eller helt, delvis, inte alls för indikatorer i tre steg.`,
  'several-catalogues': ({ catalogue = '' }) =>
    `Tidigare rader för kommunen följer ${catalogue}. Lägg de andra i en egen fil.`,
  'older-catalogue': ({ catalogue = '' }) =>
    `Kommunen följer numera ${catalogue}. Rader enligt ett tidigare ramverk kan inte läggas till i efterhand.`,
  'exemption-without-reason': () => 'Ej aktuell behöver en motivering.',
  'said-otherwise': ({ line = '' }) => `Rad ${line} säger något annat om samma dag. Behåll en av dem.`,
  'nothing-said': () => 'Ingen status, så raden hoppas över.',
  'not-stored': ({ id = '' }) =>
    `Filen för ${id} gick inte att spara: den blev för stor, eller så sparade någon annan just en annan.`,
  'kept-people': () => 'Ni har ändrat det här själva.',
  'kept-later': () => 'En annan uppgift gäller redan från en senare dag.',
  'kept-meanwhile': () => 'Det har ändrats efter att filen hämtades.',
  'kept-redacted': () => 'Texten är struken och kommer inte tillbaka.',
  'no-rows': () => 'Filen har inga rader under rubrikraden.',
  'too-many-rows': ({ most = '', rows = '' }) =>
    `Filen har ${rows} rader. Högst ${most} går att läsa på en gång.`,
  'too-many-columns': ({ most = '' }) => `Filen har fler än ${most} kolumner. Ta bort dem som inte behövs.`,
  'too-large-unpacked': () => 'Filen packas upp till mycket mer än en tabell kan vara. Den läses inte.',
  'no-column': () =>
    'Välj minst en av kolumnerna Id, Nyckel i källan och Namn. Annars vet vi inte vilken e-tjänst en rad gäller.',
  'column-twice': ({ column = '' }) => `Två kolumner betyder ${column}. Bara en får göra det.`,
  'no-header': ({ column = '', line = '' }) =>
    `Kolumn ${column} har innehåll på rad ${line} men ingen rubrik. Skriv en rubrik eller töm kolumnen.`,
  quotes: ({ line = '' }) => `Rad ${line} har ett citattecken som inte stämmer. Är hela filen med?`,
  'not-a-workbook': () =>
    'Filen är en äldre Excelfil (.xls) eller har ett lösenord. Spara den som .xlsx utan lösenord.',
  'damaged-workbook': () => 'Filen är skadad eller ingen Excelfil. Spara den på nytt som .xlsx.',
  'not-json': () => 'Filen är inte en hel lista. Den är avklippt eller skadad. Hämta den på nytt.',
  'not-a-list': () => 'Det här är ingen lista från Open ePlatform.',
  'empty-list': () => 'Listan är tom. Då importeras ingenting.',
  'one-file': () => 'Välj en enda fil.',
};

/** Why a file as a whole cannot be read, where nothing more is known. */
export const importFailures: Readonly<Record<string, string>> = {
  'unreadable-encoding': 'Filen har en teckenkodning som inte går att läsa. Spara den som UTF-8.',
  'unreadable-file': 'Filen går inte att läsa.',
  'missing-column': 'Filen saknar en kolumn som behövs.',
  'wrong-files': 'Det är inte den fil som behövs.',
};

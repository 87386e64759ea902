import { dayOf, type Instant } from '../../../../functions/core/calendar.ts';
import type { BrokenOutcome } from '../../../../functions/core/links/result.ts';
import type { Finding, FindingKind, FindingOf, Severity } from '../../../../functions/core/register-check.ts';
import type { Status } from '../../../../functions/core/status.ts';
import { formatIn } from '../../format.ts';

const { number, day, list, percent } = formatIn('sv');

const times = (count: number) => (count === 1 ? 'en gång' : `${number(count)} gånger`);
const days = (count: number) => `${number(count)} ${count === 1 ? 'dag' : 'dagar'}`;

/** A status in the middle of a sentence. */
const low: Readonly<Record<Status, string>> = {
  green: 'grön',
  yellow: 'gul',
  red: 'röd',
  'not-applicable': 'ej aktuell',
  unknown: 'okänd',
};

const severities: Readonly<Record<Severity, { heading: string; explained: string }>> = {
  error: { heading: 'Fel', explained: 'Här säger kartan emot sig själv. Rätta det först.' },
  warning: { heading: 'Varningar', explained: 'Det här är troligen fel, eller har blivit liggande.' },
  note: { heading: 'Påpekanden', explained: 'Inget är fel, men något saknas eller kan bli bättre.' },
};

/** What a rule is called, why it exists, and what mends it. */
const rules: Readonly<Record<FindingKind, { heading: string; explained: string; mend: string }>> = {
  'green-without-link': {
    heading: 'Grön utan länk',
    explained: 'Grön betyder att hela ärendet går att göra på webben, men invånaren får ingen adress dit.',
    mend: 'Lägg in länken, eller ändra bedömningen.',
  },
  'dead-link': {
    heading: 'Länk som inte fungerar',
    explained:
      'Länken har inte fungerat vid de två senaste besöken eller fler, på olika dagar. Är e-tjänsten grön är det ett fel: kartan säger att det går på webben, men ingen kommer dit.',
    mend: 'Öppna länken och rätta den, eller ändra bedömningen.',
  },
  'case-system-unknown': {
    heading: 'Grön utan att ärendesystemet är känt',
    explained:
      'Grön betyder digital hela vägen. Här har ingen sagt om uppgifterna hamnar i ärendesystemet utan att någon skriver av dem.',
    mend: 'Ta reda på det och bedöm efter kriterierna.',
  },
  'target-met-unreached': {
    heading: 'Mål som är nått, fast statusen är lägre',
    explained: 'Målet är markerat som nått, men e-tjänsten har inte haft den statusen någon dag sedan dess.',
    mend: 'Bedöm e-tjänsten på nytt, eller sätt ett nytt mål.',
  },
  'successor-cycle': {
    heading: 'Ersättare i cirkel',
    explained:
      'E-tjänsterna har slagits ihop så att de hänvisar till varandra. Den som följer länkarna kommer aldrig fram.',
    mend: 'Återinför den e-tjänst som fortfarande finns.',
  },
  overridden: {
    heading: 'Satt för hand mot kriterierna',
    explained:
      'Statusen är satt för hand och skiljer sig från vad kriterierna ger. Det är tillåtet, men bör vara ett undantag.',
    mend: 'Bedöm efter kriterierna, eller låt skälet stå kvar.',
  },
  'target-overdue': {
    heading: 'Mål som har passerat sin dag',
    explained: 'Dagen har gått och målet är varken nått, flyttat eller släppt.',
    mend: 'Markera målet som nått, flytta det med ett skäl eller släpp det.',
  },
  'target-reached': {
    heading: 'Mål som redan är uppfyllt',
    explained: 'E-tjänsten har den status som målet gäller, men målet är inte markerat som nått.',
    mend: 'Markera målet som nått.',
  },
  'fell-after-target': {
    heading: 'Har fallit efter att målet nåddes',
    explained: 'E-tjänsten nådde målet men har sedan fått en lägre status, och inget nytt mål är satt.',
    mend: 'Sätt ett nytt mål, om e-tjänsten ska tillbaka dit.',
  },
  'target-moved-often': {
    heading: 'Mål som har flyttats tre gånger eller fler',
    explained: 'När ett mål flyttas gång på gång är det inte längre en plan.',
    mend: 'Lyft det som står i vägen, eller släpp målet.',
  },
  'exemption-due': {
    heading: 'Undantag som ska omprövas',
    explained: 'E-tjänsten är bedömd som ej aktuell, och dagen då någon skulle titta på det igen har kommit.',
    mend: 'Bekräfta undantaget, eller gör en ny bedömning.',
  },
  'exemption-unreasoned': {
    heading: 'Undantag utan riktigt skäl',
    explained:
      'Skälet säger inte varför e-tjänsten är ej aktuell. Bedömningar från en import räknas inte hit.',
    mend: 'Gör om bedömningen och skriv varför.',
  },
  'to-be-checked': {
    heading: 'Att kontrollera',
    explained: 'I bedömningen som gäller står en anteckning om något som en människa behöver kontrollera.',
    mend: 'Kontrollera det och gör en ny bedömning utan anteckningen.',
  },
  'link-to-start-page': {
    heading: 'Länk som slutar på en startsida',
    explained: 'Länken skulle gå till e-tjänsten, men invånaren hamnar på en startsida och får leta själv.',
    mend: 'Byt till e-tjänstens egen adress.',
  },
  'same-link': {
    heading: 'Samma länk på flera e-tjänster',
    explained: 'Invånaren hamnar på samma sida. Antingen är en länk fel, eller så är det samma e-tjänst.',
    mend: 'Rätta länken, eller slå ihop e-tjänsterna.',
  },
  'same-name': {
    heading: 'Samma namn i samma område',
    explained: 'Ingen kan skilja e-tjänsterna åt.',
    mend: 'Byt namn på någon av dem, eller slå ihop dem.',
  },
  vanished: {
    heading: 'Borta ur källan',
    explained: 'Listan som e-tjänsten kom från har den inte längre, men ingen har avslutat den.',
    mend: 'Avsluta e-tjänsten, eller ta reda på varför den saknas.',
  },
  frozen: {
    heading: 'Bara bekräftad i mer än tre år',
    explained:
      'Samma bedömning har bekräftats om och om igen i mer än tre år, utan att någon har gjort en ny.',
    mend: 'Gå igenom kriterierna och gör en ny bedömning.',
  },
  'stale-share': {
    heading: 'Andel inaktuella',
    explained: 'Inaktuella bedömningar räknas inte i siffrorna. Ju fler de är, desto mindre säger siffrorna.',
    mend: 'Bekräfta dem som fortfarande stämmer.',
  },
  'untouched-import': {
    heading: 'Orörd sedan importen',
    explained: 'Statusen kom med en import. Ingen har bekräftat eller ändrat den sedan dess.',
    mend: 'Bekräfta den, eller gör en ny bedömning.',
  },
  'nobody-responsible': {
    heading: 'Utan enhet eller ansvarig roll',
    explained: 'Då vet ingen vem som ska tillfrågas.',
    mend: 'Fyll i det som saknas.',
  },
  'without-indicator': {
    heading: 'Utan indikator',
    explained: 'E-tjänsten går inte att jämföra med andra kommuners.',
    mend: 'Koppla e-tjänsten till en indikator, om någon passar.',
  },
  'without-sentence': {
    heading: 'Utan mening till invånaren',
    explained: 'Sidan säger inte med egna ord vad invånaren kan göra.',
    mend: 'Skriv en enkel mening.',
  },
  'link-moved': {
    heading: 'Länk som har flyttat',
    explained: 'Länken fungerar, men webbplatsen svarar att sidan har flyttat för gott.',
    mend: 'Byt till den nya adressen, innan den gamla slutar att fungera.',
  },
  'hard-to-find': {
    heading: 'Svår att hitta',
    explained:
      'Från startsidan tog det fler än tre steg den kortaste väg som hittades. Bara några få sidor läses, så det kan finnas en kortare.',
    mend: 'Länka till e-tjänsten närmare startsidan.',
  },
};

const missing = { unit: 'enhet', role: 'ansvarig roll' };

const target = ({ wanted, due }: { wanted: Status; due: string }) =>
  `Målet ${low[wanted]} till den ${day(due)}`;

/** How a visit ended at a link that does not work. */
const seen: Readonly<Record<BrokenOutcome, string>> = {
  dead: 'sidan finns inte',
  'server-error': 'webbplatsen svarade att något gick fel hos den',
  timeout: 'inget svar kom i tid',
  'tls-fault': 'den säkra anslutningen (TLS) gick inte att lita på',
  unreachable: 'webbplatsen gick inte att nå',
  'endless-redirects': 'den skickade vidare i en lång rad eller i cirkel',
  'private-address': 'den leder till ett nät som inte går att nå utifrån',
};

const visited = (at: Instant) => `Senast besökt den ${day(dayOf(at))}`;

/** What was found, in a sentence; empty where the heading of the rule says it all. */
const facts: { readonly [Kind in FindingKind]: (facts: FindingOf<Kind>['facts']) => string } = {
  'green-without-link': () => '',
  'dead-link': (found) =>
    `${found.link} – ${visited(found.visitedAt)}: ${seen[found.seen]}${found.status === null ? '' : ` (${found.status})`}. Har inte fungerat sedan den ${day(found.since)}.`,
  'case-system-unknown': ({ criteria }) =>
    criteria === 'none' ? 'Satt för hand, utan kriterier.' : 'Kriteriet är markerat som inte känt.',
  'target-met-unreached': (found) =>
    `${target(found)} markerades som nått den ${day(found.metOn)}. E-tjänsten är ${low[found.status]}.`,
  'successor-cycle': () => '',
  overridden: ({ status, derived }) => `Satt till ${low[status]}; kriterierna ger ${low[derived]}.`,
  'target-overdue': (found) => `${target(found)} är ${days(found.daysLate)} sent.`,
  'target-reached': (found) =>
    `${target(found)}. E-tjänsten är ${low[found.status]} sedan den ${day(found.since)}.`,
  'fell-after-target': (found) =>
    `Nådde ${low[found.wanted]} den ${day(found.metOn)} men är ${low[found.status]} sedan den ${day(found.since)}.`,
  'target-moved-often': (found) =>
    `${target(found)} har flyttats fram ${times(found.moves)}, först från den ${day(found.firstDue)}.`,
  'exemption-due': ({ reviewOn, chosen, confirmedOn }) =>
    chosen
      ? `Skulle omprövas den ${day(reviewOn)}.`
      : `Ingen dag för omprövning är satt. Senast bekräftat den ${day(confirmedOn)}.`,
  'exemption-unreasoned': ({ reason }) => `Skälet lyder: ”${reason}”`,
  'to-be-checked': ({ note }) => note ?? 'Anteckningen är borttagen.',
  'link-to-start-page': (found) =>
    `${found.link} – ${visited(found.visitedAt)}: slutar på ${found.endedAt}. Så har det varit sedan den ${day(found.since)}.`,
  'same-link': ({ link }) => link,
  'same-name': () => '',
  vanished: ({ vanishedOn, source }) => `Saknas i ${source} sedan den ${day(vanishedOn)}.`,
  frozen: ({ status, assessedOn, confirmedOn, confirmations }) =>
    `Bedömd som ${low[status]} den ${day(assessedOn)} och sedan bekräftad ${times(confirmations)}, senast den ${day(confirmedOn)}.`,
  'stale-share': ({ share }) =>
    `${number(share.numerator)} av ${number(share.denominator)} bedömda e-tjänster är inaktuella (${percent(share)}).`,
  'untouched-import': ({ status, importedOn, assessedOn }) =>
    `Importerad den ${day(importedOn)} som ${low[status]} från den ${day(assessedOn)}.`,
  'nobody-responsible': (found) => `Saknar ${list(found.missing.map((each) => missing[each]))}.`,
  'without-indicator': () => '',
  'without-sentence': () => '',
  'link-moved': (found) => `${found.link} – ${visited(found.visitedAt)}: har flyttat till ${found.movedTo}.`,
  'hard-to-find': (found) =>
    `${number(found.steps)} steg från ${found.startPage}, när Blomlådan letade den ${day(dayOf(found.lookedAt))}.`,
};

/** The register check. */
export const check = {
  lead: 'Här letar Blomlådan efter sådant som säger emot sig självt, har blivit liggande eller saknas. Allt utom det som sägs om länkar följer av den öppna loggen, så vem som helst kan göra samma kontroll.',
  links: (addresses: number, visits: number, last: Instant | null) =>
    last === null
      ? `${number(addresses)} ${addresses === 1 ? 'länk' : 'olika länkar'}, ingen besökt än.`
      : `${number(visits)} av ${number(addresses)} olika länkar är besökta, senast den ${day(dayOf(last))}. Varje länk besöks högst en gång i veckan, och ett fel räknas först när det har setts två gånger i rad.`,
  counted: (errors: number, warnings: number, notes: number) =>
    `${number(errors)} fel, ${number(warnings)} ${warnings === 1 ? 'varning' : 'varningar'} och ${number(notes)} ${notes === 1 ? 'påpekande' : 'påpekanden'}.`,
  none: 'Inget att anmärka på.',
  noneChosen: 'Inget att anmärka på i det urval du har gjort.',
  contents: 'Kontrollens delar',
  severities,
  rules,
  fact: ({ kind, facts: found }: Finding): string => (facts[kind] as (given: typeof found) => string)(found),
  filter: {
    label: 'Välj vad som visas',
    severity: 'Allvar',
    area: 'Område',
    allSeverities: 'Alla',
    allAreas: 'Alla områden',
    show: 'Visa',
    reset: 'Visa allt',
  },
  at: {
    confirm: 'Bekräfta dem under Att bekräfta',
    indicators: 'Koppla dem under Indikatorer',
  },
  json: 'Samma kontroll som öppna data (JSON)',
};

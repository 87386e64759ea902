import { formatIn } from '../format.ts';

const { number, day, moment } = formatIn('sv');

const indicators = (count: number) => `${number(count)} ${count === 1 ? 'indikator' : 'indikatorer'}`;
const members = (count: number) => `${number(count)} ${count === 1 ? 'medlem' : 'medlemmar'}`;

/** The words of the pages on which chosen organisations are compared. */
export const compare = {
  front: 'Jämför organisationer',
  frontHelp: 'en mot sin grupp, eller flera sida vid sida.',
  toStart: 'Jämför andra organisationer',
  /** Follows the organisation's name. */
  against: 'jämförd med andra',
  sideBySide: 'Sida vid sida:',
  indicatorTitle: (indicator: string) => `Vilka är gröna? ${indicator}`,
  at: (on: string) => `Läget den ${day(on)}.`,
  atEditions: (on: string) => `Utgåvorna som visar den ${day(on)}, var och en så som den fastställdes.`,
  knownOn: (on: string) => `Så som det var känt ${moment(on)}.`,
  group: 'Grupp',
  groups: {
    all: 'Alla andra här',
    allExamples: 'Alla andra påhittade exempel',
    own: 'Egen grupp',
    skr2023: 'SKR:s kommungrupper 2023',
    county: 'Län',
    size: 'Storlek',
    similar: 'Liknande kommuner 2025',
    other: 'Nätverk och andra',
  },
  titled: {
    skr2023: 'SKR:s kommungrupp 2023:',
    county: 'Län:',
    size: 'Storleksklass:',
    similar: 'Liknande kommuner (Kolada 2025):',
    other: 'Nätverk eller annan grupp:',
  },
  takingPart: (taking: number, listed: number) =>
    `${number(taking)} av ${number(listed)} andra i gruppen deltar.`,
  notHere: (count: number) => `${number(count)} finns inte här.`,
  nothingYet: 'Utan jämförbar bedömning eller utgåva för dagen:',
  small: (n: number) =>
    `Gruppen är liten: bara ${members(n)} deltar, så en enda kan flytta siffrorna märkbart.`,
  tooFew: (least: number) =>
    `Färre än ${number(least)} deltar. Gruppens siffror visas inte, eftersom de skulle handla om enskilda. Välj en större grupp, eller ställ organisationerna sida vid sida.`,
  fewer: (least: number) => `färre än ${number(least)}`,
  matched: (count: number, least: number) =>
    `Jämförelsen gäller ${indicators(count)}: de som organisationen själv och minst ${number(least)} andra har bedömt.`,
  unmatched: (count: number, least: number) =>
    `Omatchat: räknar ${indicators(count)} som minst ${number(least)} andra har bedömt, också sådana som organisationen själv inte har bedömt. Då jämförs inte lika med lika.`,
  toUnmatched: 'Visa utan matchning',
  toMatched: 'Visa bara det som går att jämföra lika med lika',
  /** Follows the organisation's name. */
  summary: (numerator: string, denominator: string, percent: string) =>
    `är grön på ${numerator} av ${denominator} jämförda indikatorer (${percent}).`,
  summaryNone: 'har ingen indikator som går att jämföra med gruppen.',
  summaryIndex: (index: string, numerator: string, denominator: string) =>
    `Index är ${index} (${numerator} av ${denominator}).`,
  summaryGroup: (n: number, mean: string, median: string, meanIndex: string, medianIndex: string) =>
    `Gruppens ${members(n)} har i medeltal ${mean} grönt (median ${median}) och index ${meanIndex} (median ${medianIndex}).`,
  figures: {
    heading: 'Siffrorna',
    caption: 'Grön andel och index på de jämförda indikatorerna',
    region: 'Tabell med siffrorna, kan rullas i sidled',
    figure: 'Siffra',
    of: (value: string, numerator: string, denominator: string) =>
      `${value} (${numerator} av ${denominator})`,
    perIndicator: 'Gruppen, medel över indikatorerna',
    mean: 'Medel, medlemmar',
    median: 'Median, medlemmar',
    quartiles: 'Mittersta hälften',
    range: 'Lägst och högst',
    between: (low: string, high: string) => `${low}–${high}`,
    n: 'Antal medlemmar (n)',
    explained:
      'Varje medlem väger lika, oavsett storlek, och räknas på de jämförda indikatorer som den själv har bedömt. ”Medel över indikatorerna” är för varje indikator andelen gröna bland dem som har bedömt den, och sedan medelvärdet av de andelarna.',
    tooFew: 'Står utanför spridningen, med färre än hälften av indikatorerna bedömda:',
    total: 'Alla jämförda',
    difference: 'Skillnad i index mot',
  },
  plots: {
    heading: 'Område för område',
    criteria: 'Kriterium för kriterium',
    legend:
      'Romben är den egna organisationen, varje prick en medlem. Lådan under linjen är den mittersta hälften av medlemmarna, strecket genom den är medianen. Skalan är index från 0 till 100.',
    legendCriteria:
      'Romben är den egna organisationen, varje prick en medlem. Lådan under linjen är den mittersta hälften, strecket genom den är medianen. Skalan är andelen uppfyllt i procent.',
    caption: 'Samma siffror i tabell: index per område',
    captionCriteria: 'Samma siffror i tabell: andel tjänster som uppfyller kriteriet',
    area: 'Område',
    criterion: 'Kriterium',
    own: 'Egen',
    mean: 'Medel',
    median: 'Median',
    quartiles: 'Mittersta hälften',
    range: 'Lägst–högst',
    said: (own: string, median: string, n: number) => `Egen ${own}, median ${median} bland ${members(n)}.`,
    saidOwn: (own: string) => `Egen ${own}. För få medlemmar för att visas.`,
    nothing: 'Ingen jämförd indikator.',
  },
  table: {
    heading: 'Indikator för indikator',
    caption: 'Egen status och gruppens på varje jämförd indikator',
    region: 'Tabell med indikatorer, kan rullas i sidled',
    indicator: 'Indikator',
    own: 'Egen status',
    share: 'Gröna i gruppen',
    who: 'Vilka är gröna?',
    rule: 'Har en organisation flera e-tjänster på samma indikator räknas den bästa; de andra står bredvid.',
    best: 'räknas',
    also: 'också:',
    none: 'ingen e-tjänst',
    greenOf: (numerator: string, denominator: string, percent: string) =>
      `${numerator} av ${denominator} (${percent})`,
    showGreen: (count: number) => (count === 1 ? 'Visa 1' : `Visa ${number(count)}`),
    showGreenOn: (indicator: string) => `gröna på ${indicator}`,
    all: (count: number) => `Alla ${number(count)} gröna`,
    nobody: 'ingen',
    role: 'Ansvarig',
    noRole: 'ansvarig ej angiven',
    service: 'E-tjänst',
    since: 'Grön sedan',
    greenCaption: (indicator: string, count: number, n: number) =>
      `${number(count)} av ${number(n)} som har bedömt ${indicator} är gröna`,
    back: 'Tillbaka till hela jämförelsen',
  },
  standing: {
    heading: 'Styrkor och luckor',
    ahead: 'Längst före gruppen',
    behind: 'Längst efter gruppen',
    none: 'Ingen.',
    distance: (points: string, index: string, n: number) =>
      `${points} indexenheter mot gruppens ${index} (n\u00a0=\u00a0${number(n)})`,
    ties: 'De som ligger lika räknas alla med.',
  },
  change: {
    heading: (from: string, to: string) => `Förändring från ${from} till ${to}`,
    own: (from: string, to: string, points: string, count: number) =>
      `Index har gått från ${from} till ${to}, ${points}, på ${indicators(count)} som var bedömda båda dagarna.`,
    none: 'Ingen indikator var bedömd båda dagarna, så det finns ingen förändring att räkna.',
    noEdition: 'Organisationen har ingen utgåva för den första dagen.',
    points: (value: string) => `${value} enheter`,
    rose: 'Har stigit',
    fell: 'Har sjunkit',
    nothing: 'Inget.',
    leftOut: (count: number) => `${indicators(count)} bedömda bara den ena dagen, och därför utanför`,
    groupHeading: 'Gruppens förändring',
    group: (n: number, mean: string, median: string, low: string, high: string) =>
      `Bland ${members(n)} är förändringen i medeltal ${mean} och median ${median}; den mittersta hälften ligger mellan ${low} och ${high}. Varje medlem räknas på det som den hade bedömt båda dagarna.`,
    risers: 'Har stigit mest',
    fallers: 'Har sjunkit mest',
    empty: 'Utan något bedömt båda dagarna:',
    caption: 'Förändring av index på vars och ens matchade indikatorer',
    before: 'Före',
    after: 'Efter',
    difference: 'Förändring',
    matchedCount: 'Indikatorer',
  },
  leftOut: {
    heading: 'Det som inte jämförs',
    none: 'Inget: alla indikatorer jämförs.',
    own: (count: number) => `${indicators(count)} som organisationen inte har en aktuell bedömning av`,
    few: (count: number, least: number) =>
      `${indicators(count)} som färre än ${number(least)} andra har bedömt`,
    lacking: 'Utan bedömning',
    caption: 'Indikatorer som någon har bedömt, men inte alla',
  },
  league: {
    heading: 'Rangordning',
    show: 'Visa en rangordning',
    hide: 'Dölj rangordningen',
    caption: 'Organisationerna efter index på de jämförda indikatorerna',
    rank: 'Plats',
    tied: (from: number, to: number) => `delad ${number(from)}–${number(to)}`,
    assessed: 'Bedömda',
    bounds: 'Index om det obedömda vore rött–grönt',
    possible: 'Möjlig plats',
    uncertain:
      'En plats är osäker. Det som inte är bedömt kan vara rött eller grönt, och då flyttar platserna; de två sista kolumnerna visar hur mycket. Små skillnader i index säger ingenting om vem som är bäst.',
    few: 'För få deltar för att rangordnas.',
  },
  criteria: {
    heading: 'Kriterier längs kedjan',
    explained:
      'Andelen av organisationens bedömda tjänster som uppfyller varje kriterium, av dem där det är känt och tillämpligt. Varje medlem väger lika.',
    only: 'Det här ramverket har inga gemensamma indikatorer. Därför jämförs andelen tjänster som uppfyller varje kriterium.',
    caption: 'Uppfyllda kriterier',
    unknown: (notApplicable: string, unknown: string) =>
      `utanför: ${notApplicable} ej aktuella, ${unknown} okända`,
    outside: (count: string) =>
      `Tjänster som aldrig har bedömts efter kriterier, eller är inaktuella: ${count}.`,
    noneKnown: 'inget känt',
    /** Follows the organisation's name. */
    summary: (count: number) => `jämförs på ${number(count)} kriterier.`,
  },
  side: {
    matched: (count: number, n: number) =>
      `Jämförelsen gäller ${indicators(count)} som alla ${number(n)} har bedömt.`,
    matchedOne: 'Bara en av dem har något bedömt, så det finns inget att ställa bredvid.',
    noneMatched: 'Det finns ingen indikator som alla har bedömt.',
    unmatched: (count: number) =>
      `Omatchat: visar ${indicators(count)} som någon har bedömt. Siffrorna räknas på det som var och en har bedömt, så de jämför inte lika med lika.`,
    empty: 'Står utanför, utan något att jämföra:',
    figures: 'Siffrorna',
    figuresCaption: 'Grön andel och index för var och en, och index per område',
    figuresRegion: 'Tabell med siffror, kan rullas i sidled',
    matrix: 'Indikatorerna',
    matrixCaption: 'Status per indikator och organisation',
    matrixRegion: 'Tabell med indikatorer och organisationer, kan rullas i sidled',
    notAssessed: 'ej bedömd',
    catalogues:
      'Organisationerna följer olika ramverk. Bara indikatorer som ramverken säger är desamma jämförs.',
  },
  sources: {
    heading: 'Vilka som jämförs, och varifrån uppgifterna kommer',
    caption: 'Organisationerna och deras underlag',
    region: 'Tabell med underlag, kan rullas i sidled',
    organisation: 'Organisation',
    source: 'Underlag',
    index: 'Index på jämförda',
    here: (seq: number) => `förs här, logg till ändring ${number(seq)}`,
    log: (origin: string, seq: number) => `inläst fil från ${origin}, logg till ändring ${number(seq)}`,
    unknownOrigin: 'okänd plats',
    head: 'kontrollsumma',
    selfAssessment: (file: string) => `självskattning i filen ${file}`,
    edition: (label: string) => `utgåva: ${label}`,
    licences: (lines: string) => `Licenser: ${lines.replace(/\.$/, '')}.`,
    kolada: 'Källa till kommunerna och grupperna: Kolada.',
  },
  files: {
    heading: 'Hämta raderna bakom sidan',
    explained: 'En rad per organisation och indikator. Varje siffra på sidan går att räkna om ur dem.',
    criteria: 'En rad per e-tjänst, med dess kriterier, som siffrorna om kriterier är räknade på:',
    earlier: (on: string) => `Samma rader den ${on}:`,
  },
  form: {
    heading: 'Ändra jämförelsen',
    against: 'Jämför med',
    validOn: 'Läget den',
    from: 'Förändring sedan',
    fromHelp: 'Lämna tomt om du inte vill se någon förändring.',
    knownOn: 'Så som det var känt den',
    editions: 'Jämför utgåvorna för dagen',
    show: 'Visa',
    add: 'Ställ en till bredvid',
    addButton: 'Lägg till',
    chooseFirst: 'Välj en organisation',
    chooseButton: 'Jämför',
    kind: 'Andra slag:',
    none: 'Här finns ingen organisation att jämföra.',
    members: 'Medlemmar i din egen grupp',
    membersHelp: 'Gruppen finns i sidans adress. Spara adressen om du vill ha kvar den.',
    pickOwn: 'Välj en egen grupp',
    remove: 'Ta bort',
    /** Follows the organisation's name. */
    swap: 'mot sin grupp',
    remaining: 'Ändra vilka som visas',
  },
  problems: {
    heading: 'Jämförelsen går inte att visa',
    unreadable: (value: string) =>
      `”${value}” är inte ett datum. Skriv år, månad och dag, till exempel 2026-03-31.`,
    future: (value: string) => `${value} ligger i framtiden. Välj en dag fram till i dag.`,
    backwards: (from: string, to: string) =>
      `Förändringen ska räknas från ${from}, men läget som visas är den ${to}. Välj en tidigare första dag.`,
    organisation: (value: string) =>
      value === ''
        ? 'Ingen organisation är vald. Välj en i listan.'
        : `Här finns ingen organisation ”${value}” av det slaget att jämföra. Välj en i listan. Kommuner skrivs med sin fyrsiffriga kod, till exempel 0114.`,
    'too-many': (value: string) =>
      `Adressen har ${value} organisationer. Högst fem ryms sida vid sida; ta bort någon.`,
    mixed: (value: string) =>
      `${value} går inte att jämföra med de andra: påhittade exempel och verkliga organisationer blandas aldrig.`,
    group: (value: string) =>
      `Det finns ingen grupp ”${value}” för den här organisationen. Välj en grupp i listan på organisationens jämförelse.`,
    kind: (value: string) =>
      `”${value}” är inget slag av organisation. Slagen heter municipality, region, company och agency.`,
    indicator: (value: string) => `Det finns ingen indikator ”${value}”.`,
    flag: (value: string) => `Delen ”${value}” i adressen kan bara ha värdet 1, eller utelämnas.`,
    'no-edition': (value: string) =>
      `Det finns ingen utgåva som visar den dagen hos ${value}. Jämför en vanlig dag, eller en dag som har en utgåva.`,
  },
};

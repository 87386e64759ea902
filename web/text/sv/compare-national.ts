import { formatIn } from '../format.ts';

const { number, day, list } = formatIn('sv');

const tools = (count: number) => `${number(count)} e-${count === 1 ? 'tjänst' : 'tjänster'}`;
const areGreen = (green: number, of: number) =>
  `${number(green)} av ${number(of)} är ${green === 1 ? 'grön' : 'gröna'}`;

/** The national picture, and the page on three ways of counting. */
export const compareNational = {
  titles: {
    municipality: 'Jämför kommunernas e-tjänster',
    region: 'Jämför regionernas e-tjänster',
    company: 'Jämför de kommunala bolagens e-tjänster',
    agency: 'Jämför myndigheternas e-tjänster',
  },
  exampleTitle: 'Jämför påhittade exempel',
  exampleBanner:
    'Exempel: påhittade uppgifter. De jämförs bara med varandra och kommer aldrig in i siffrorna för verkliga organisationer.',
  toExamples: (count: number) =>
    `Se ${count === 1 ? 'det påhittade exemplet' : `de ${number(count)} påhittade exemplen`}`,
  toReal: 'Gå till de verkliga organisationerna',
  lead: (taking: number, of: number, on: string) =>
    taking === 0
      ? `Ingen av Sveriges ${number(of)} kommuner har något att jämföra den ${day(on)}.`
      : `${number(taking)} av Sveriges ${number(of)} kommuner har något att jämföra den ${day(on)}.`,
  leadOther: (count: number, on: string) =>
    count === 0
      ? `Här finns ingen organisation att jämföra den ${day(on)}.`
      : `${count === 1 ? 'En organisation' : `${number(count)} organisationer`} i bokstavsordning, så som det var den ${day(on)}.`,
  tooFewForCountry: (least: number) =>
    `Det är för få för en bild av landet: färre än ${number(least)} slås inte ihop till en siffra. Här ser du vilka som är med, vad de har bedömt och hur fler kommer med.`,
  known: (on: string) => `Så som det var känt den ${on}.`,
  editionsOf: (on: string) =>
    `Sidan bygger på de utgåvor som har publicerats för den ${day(on)}. Organisationer utan en sådan utgåva är inte med.`,
  finished: 'Datamängden är avslutad. Dagen är den sista som den beskriver.',
  problem: {
    heading: 'Dagen går inte att visa',
    unreadable: (value: string) => `”${value}” är inte en dag skriven ÅÅÅÅ-MM-DD.`,
    future: (value: string) => `”${value}” ligger i framtiden, och den är okänd.`,
    backwards: (from: string, to: string) =>
      `Förändringen kan inte räknas från ${from} till ${to}: den första dagen måste vara tidigare.`,
    back: 'Visa dagens läge',
  },
  choose: {
    heading: 'Välj en organisation',
    lead: 'Den ställs mot en grupp av liknande, område för område och indikator för indikator.',
    organisation: 'Organisation',
    none: 'Välj …',
    group: 'Jämför med',
    defaultGroup: 'den egna SKR-gruppen (2023)',
    everybody: 'alla som är med',
    submit: 'Jämför',
  },
  when: {
    heading: 'Välj dag',
    validOn: 'Läget den',
    from: 'Förändring sedan',
    editions: 'Bara publicerade utgåvor för dagen',
    show: 'Visa',
  },
  kindsLabel: 'Vilka som jämförs',
  countingLink: 'Tre sätt att räkna grön andel',
  parts: {
    byCounty: 'Län för län',
    byGroup: 'SKR-grupp för SKR-grupp (2023)',
    toCounty: 'Visa länen',
    toGroup: 'Visa SKR-grupperna (2023)',
    county: 'Län',
    group: 'Kommungrupp',
    country: 'Hela landet',
    region: 'Tabell över landets delar',
    taking: 'Är med',
    of: (count: number, of: number) => `${number(count)} av ${number(of)}`,
    greenShare: 'Grön andel, medel',
    index: 'Index, medel',
    median: 'Index, median',
    quartiles: 'Mellersta hälften',
    range: 'Lägst–högst',
    picture: 'Index 0–100',
    change: (on: string) => `Förändring av index sedan ${day(on)}, medel`,
    members: (count: number) => `n ${number(count)}`,
    hidden: (least: number) => `färre än ${number(least)}`,
    few: 'få: en mer eller mindre märks',
    caption: (indicators: number) =>
      `Siffrorna gäller ${indicators === 1 ? 'den enda indikator' : `de ${number(indicators)} indikatorer`} som jämförs. Medel är oviktat: varje kommun räknas en gång, liten som stor. Raderna står i bokstavsordning, inte efter resultat.`,
    captionNone:
      'Ingen del av landet har ännu så många kommuner att siffror visas. Tabellen säger hur många som är med.',
    show: 'Visa hur många som är med i varje del',
    key: 'Bilden: strecket går från lägst till högst, rutan är mellersta hälften, den tjocka linjen medianen.',
  },
  leftOut: {
    heading: 'Utanför jämförelsen',
    matched: (compared: number, of: number) =>
      `Lika mot lika: ${number(compared)} av ramverkets ${number(of)} indikatorer jämförs, de som minst fem kommuner har bedömt i varje del som visas.`,
    all: 'Inte lika mot lika: alla indikatorer som minst fem kommuner har bedömt i någon del räknas, så delarna kan stå på olika indikatorer.',
    toAll: 'Räkna alla indikatorer',
    toMatched: 'Räkna bara det som kan jämföras lika mot lika',
    list: (count: number) =>
      count === 1
        ? 'En indikator har bedömts men jämförs inte'
        : `${number(count)} indikatorer har bedömts men jämförs inte`,
    n: (count: number) => (count === 1 ? '1 kommun' : `${number(count)} kommuner`),
  },
  indicators: {
    heading: 'Indikator för indikator',
    caption: (least: number) =>
      `Hur många kommuner som har bedömt var och en (n), och hur de fördelar sig. Färre än ${number(least)} visas inte.`,
    indicator: 'Indikator',
    region: 'Tabell över indikatorer',
    n: 'n',
    greenShare: 'Grön andel',
    distribution: 'Fördelning',
    show: 'Visa hur många som har bedömt varje indikator',
    unassessed: (count: number) =>
      count === 1
        ? 'Ytterligare en indikator har ingen bedömt.'
        : `Ytterligare ${number(count)} indikatorer har ingen bedömt.`,
  },
  taking: {
    heading: 'De som är med',
    caption: 'I bokstavsordning. Det här är ingen rangordning: alla har inte bedömt samma indikatorer.',
    captionServices: 'I bokstavsordning, alla e-tjänster var för sig. Det här är ingen rangordning.',
    spread: (n: number, median: string, q1: string, q3: string) =>
      `Medianen av ${number(n)} index är ${median}. Mellersta hälften ligger mellan ${q1} och ${q3}.`,
    show: (count: number) => `Visa ${count === 1 ? 'den' : `alla ${number(count)}`}`,
    organisation: 'Organisation',
    assessed: 'Bedömda indikatorer',
    region: 'Tabell över organisationer',
    services: 'E-tjänster',
    green: 'Gröna',
    index: 'Index',
    outside: 'Ej aktuella',
    unknown: 'Okända',
    stale: 'Inaktuella',
    source: 'Uppgifterna kommer från',
    here: (seq: number) => `loggen här, ändring ${number(seq)}`,
    file: (seq: number) => `fil från annan installation, ändring ${number(seq)} i dess logg`,
    self: (file: string) => `egen bedömning i filen ${file}`,
    compare: 'Jämför',
    none: 'Ingen är med den dagen.',
    empty: (names: readonly string[]) =>
      `Finns här men har ingen aktuell bedömning av en indikator: ${list(names)}.`,
  },
  join: {
    heading: 'Så är man med',
    template: 'Hämta mallen (CSV)',
    ways: [
      'En organisation som använder Blomlåda här är med så snart en e-tjänst som hör till en indikator har bedömts.',
      'En organisation med en egen installation lämnar sin jämförelsefil (blomlada-benchmark). Filen bär loggens nummer och kontrollsumma, och uppgifterna läses in som de är.',
      'En kommun utan verktyg fyller i en mall med kolumnerna organisation, indikator, dag, status och motivering (CSV) och lämnar den. Äldre bedömningar på en tregradig skala kommer in på samma sätt, under sitt eget ramverk.',
    ],
  },
  rules: {
    heading: 'Så jämför vi',
    list: [
      'Färgerna är absoluta omdömen: grön betyder digital hela vägen, oavsett hur det går för andra. Ingen blir röd för att någon annan är bättre.',
      'Lika mot lika: bara indikatorer som båda sidor har bedömt räknas. Vad som har lämnats utanför står på sidan, och det går att visa även det.',
      'n är hur många som har bedömt. Färre än fem visas inte som grupp, och under tio varnar vi.',
      'Har en organisation flera e-tjänster på samma indikator räknas den bästa. De andra står bredvid.',
      'Okända, ej aktuella och inaktuella bedömningar räknas inte i någon nämnare.',
      'Medel och median är oviktade: varje organisation räknas en gång.',
      'Ingen topplista: raderna står i bokstavsordning. Vill någon ändå ha en visar den delade platser och osäkerhet.',
      'Påhittade exempel kommer aldrig in i siffror om verkliga organisationer.',
    ],
  },
  data: {
    heading: 'Raderna bakom siffrorna',
    lead: 'En rad för varje organisation och indikator, med tjänst, status, datum, logg och licens.',
    shown: (on: string) => `Läget den ${day(on)}`,
    yearEnds: 'Årsskiften, så som de är kända nu',
    editions: 'utgåvor',
  },
  counting: {
    title: 'Tre sätt att räkna',
    lead: (all: string, applicable: string, matched: string, on: string) =>
      `Den ${day(on)} är grön andel ${all} av alla e-tjänster, ${applicable} av dem som räknas och ${matched} av dem som har räknats hela tiden.`,
    leadWithout: 'Grön andel beror på vilka e-tjänster som räknas. Här visas tre sätt bredvid varandra.',
    whose: (count: number, name: string | null) =>
      name ?? (count === 1 ? 'En organisation' : `${number(count)} organisationer tillsammans`),
    everybody: 'Alla tillsammans',
    none: 'Det finns inga e-tjänster att räkna här ännu.',
    noOrganisation: (id: string) => `Det finns ingen organisation ”${id}” här.`,
    back: 'Till jämförelsen',
    ways: { all: 'Alla e-tjänster', applicable: 'De som räknas', matched: 'Samma hela tiden' },
    questions: {
      all: 'Hur stor del av allt som har registrerats är grönt?',
      applicable: 'Hur stor del av det som går att bedöma, och har en färsk bedömning, är grönt?',
      matched: 'Har samma e-tjänster blivit bättre?',
    },
    pictureHeading: 'Utvecklingen',
    table: 'Grön andel på tre sätt, med täljare och nämnare',
    day: 'Dag',
    services: 'E-tjänster',
    notApplicable: 'Ej aktuella',
    unknown: 'Okända',
    stale: 'Inaktuella',
    whyHeading: 'Varför siffrorna skiljer sig',
    why: {
      all: (green: number, of: number, share: string) =>
        `Alla e-tjänster: ${areGreen(green, of)} (${share}). Nämnaren är allt som har registrerats, också det som inte kan vara digitalt och det som ingen har rapporterat på länge.`,
      outside: (on: string, total: number, notApplicable: number, unknown: number, stale: number) =>
        `Den ${day(on)} räknas ${number(total)} av dem inte i de andra två sätten: ${number(notApplicable)} är ej aktuella (varje led är angivet som ej tillämpligt), ${number(unknown)} är okända och ${number(stale)} är inaktuella, alltså utan ny uppgift så länge att den gamla inte längre litas på.`,
      applicable: (green: number, of: number, share: string) =>
        `De som räknas: ${areGreen(green, of)} (${share}). Täljaren är densamma; bara nämnaren krymper.`,
      fates: (from: string, appeared: number, counted: number, both: number) =>
        `Sedan den ${day(from)} har ${tools(appeared)} tillkommit. Av de ${number(counted)} som räknades då räknas ${number(both)} ännu.`,
      lost: (stale: number, notApplicable: number, unknown: number, gone: number) =>
        `De andra räknas inte längre: ${number(stale)} har blivit inaktuella, ${number(notApplicable)} ej aktuella, ${number(unknown)} okända, och ${number(gone)} finns inte kvar.`,
      matched: (matched: number, times: number, green: number, share: string) =>
        `Samma hela tiden: ${tools(matched)} räknades vid alla ${number(times)} tillfällen. ${number(green)} av dem är nu gröna (${share}).`,
      others: (green: number, of: number, share: string) =>
        `Av de andra ${number(of)} som räknas nu är ${number(green)} gröna (${share}). De långlivade är alltså inte som de andra, och siffran för dem säger inget om dem som kommit till eller fallit bort.`,
      noMatched: 'Ingen e-tjänst räknades vid alla tillfällen, så det tredje sättet har ingen siffra.',
      change: (way: string, from: string, to: string) => `${way}: från ${from} till ${to}.`,
      changeHeading: (from: string, to: string) => `Från den ${day(from)} till den ${day(to)}`,
    },
    choice:
      'Inget av sätten är det enda rätta: de svarar på olika frågor. På andra sidor räknar vi på det andra sättet, och skriver alltid ut täljare, nämnare och vad som står utanför.',
    questionsHeading: 'Vilken fråga varje sätt svarar på',
    daysYearEnds: 'Årets sista dag varje år, och i dag. Allt som det är känt nu.',
    daysAnniversaries: (on: string) =>
      `Datamängdens sista dag, ${day(on)}, och samma dag varje år före den. Allt som det är känt nu.`,
  },
};

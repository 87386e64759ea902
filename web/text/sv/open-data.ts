import { formatIn } from '../format.ts';

const { number, day, moment } = formatIn('sv');

/** Open data: files, their words, and how the log is checked. */
export const openData = {
  title: 'Öppna data',
  lead: (name: string) =>
    `Allt som visas om ${name} går att hämta, räkna om och kontrollera. Ingen inloggning behövs.`,
  licence: 'Licens',
  licenceText: (id: string) => `Uppgifterna får användas enligt ${id}.`,
  attribution: 'Den som använder dem ska nämna:',
  noAttribution: 'Källan behöver inte nämnas, men det är bra för läsaren.',
  perRow:
    'Uppgifter som är hämtade ur en annan källa har källans namn i sista kolumnen, på sin egen rad. Licens, dag och kontrollsumma står på varje rad, så att en fil går att förstå även när adressen är borta.',
  today: (on: string) => `Läget den ${day(on)}`,
  todayLead: (seq: number) =>
    `Adresserna är beständiga: de anger dagen, vad som var känt (ändring ${number(seq)} i loggen) och ramverket, och ger samma siffror för alltid. Förändringarna gäller de tolv månaderna före dagen.`,
  which: 'Vilken fil ska jag ta?',
  onPage: 'På den här sidan',
  program: 'För program:',
  list: 'alla filer med kontrollsummor som JSON',
  description: 'hela programgränssnittet (OpenAPI)',
  benchmark:
    'jämförelsefilen. En annan installation av Blomlåda läser in den och kan då ställa organisationen bredvid sina egna. Den bär loggens nummer och kontrollsumma, så att siffrorna går att härleda.',
  past: 'Årsskiften och utgåvor',
  pastLead:
    'Årsskiften visas så som de är kända i dag, med alla rättelser. Utgåvor visas så som de var kända när de kom ut.',
  pastTable: 'Filer för varje årsskifte och utgåva, de senaste först',
  pastRegion: 'Tabell med filer, kan rullas i sidled',
  yearEnd: (year: string) => `Slutet av ${year}`,
  shows: (on: string) => `läget den ${day(on)}`,
  known: (at: string) => `som det var känt ${moment(at)}`,
  withdrawn: 'Återtagen',
  whenColumn: 'Dag',
  standing:
    'E-tjänsterna som CSV, JSON och CSVW är färdiga filer, som ligger kvar även när programmet bakom sidorna står stilla. Övriga filer räknas fram när du hämtar dem.',
  sums: 'Kontrollsummor',
  sumsLead:
    'SHA-256 för de färdiga CSV-filerna. Övriga filer har sin kontrollsumma i svarets fält Repr-Digest, och i listan för program.',
  sumsTable: 'Kontrollsummor för de färdiga filerna',
  sumsRegion: 'Tabell med kontrollsummor, kan rullas i sidled',
  file: 'Fil',
  dictionary: 'Ordlista',
  dictionaryLead:
    'Kolumnernas namn i filerna är engelska och ändras inte. Här står vad de betyder. Hela ordlistan, med alla koder och indikatorer på båda språken, finns också som fil:',
  columnsOf: (title: string) => `Kolumner i ${title}`,
  shared: 'Sist på varje rad',
  region: (title: string) => `Tabell: ${title}, kan rullas i sidled`,
  column: 'Kolumn',
  meaning: 'Betydelse',
  types: {
    string: 'text',
    integer: 'heltal',
    number: 'tal',
    boolean: 'true eller false',
    day: 'dag',
    instant: 'tidpunkt (UTC)',
    link: 'webbadress',
  },
  listOf: (type: string) => `flera: ${type}`,
  codes: 'Koder',
  codesTable: 'Vad koderna betyder',
  code: 'Kod',
  rules: 'Regler',
  log: 'Loggen',
  logLead:
    'Allt kommer ur en logg som bara kan växa. Den kan du ladda ner och kontrollera utan att lita på oss: det som står här räcker för att skriva ett eget program för det.',
  logFile: 'hela loggen, en ändring per rad',
  textsFile: 'texterna som loggen hänvisar till och som finns kvar',
  headNow: (seq: number) => `Just nu slutar loggen vid ändring ${number(seq)} med kontrollsumman`,
  steps: 'Så kontrollerar du loggen',
  stepList: [
    'Varje rad är en ändring som JSON i kanonisk form (RFC 8785, JCS) i UTF-8, avslutad med en radbrytning (\\n). Läs raden, skriv den kanoniskt igen: det måste bli exakt samma tecken.',
    'Ta bort fältet hash och skriv resten kanoniskt. SHA-256 av de byten, med små hexadecimala siffror, ska vara det som stod i hash.',
    'parent ska vara hash på raden före. På den första raden är parent 64 nollor.',
    'seq räknar 1, 2, 3 utan luckor, org är densamma på varje rad, och at är aldrig tidigare än på raden före.',
    'Att slutet är avklippt syns inte i filen själv. Jämför därför seq och hash på sista raden med dem som står på en sida, i en utgåva eller i en export: finns det paret på sin rad är allt fram till dit orört.',
  ],
  textSteps: 'Så kontrollerar du texterna',
  textStepList: [
    'Fri text (motiveringar, beskrivningar, länkar till underlag, roller) ligger utanför loggen. I ändringen står bara en saltad kontrollsumma.',
    'Varje rad i texter.ndjson är {ref, salt, seq, text} i kanonisk form. SHA-256 av den kanoniska formen av {"salt":…,"text":…} ska vara ref, och ref ska stå någonstans i ändringen med numret seq.',
    'En text kan tas bort, till exempel för att den nämnde en person. Då försvinner text och salt ur filen, och en ändring av slaget text-redacted säger när och varför. Loggen går fortfarande att kontrollera, men texten går inte att gissa ur sin kontrollsumma.',
    'internal är kontrollsumman av det som inte är offentligt (vem som gjorde ändringen, interna anteckningar) eller null. Den ingår i hash, så inte heller den delen kan bytas ut i efterhand.',
  ],
  example: 'Ett litet exempel att räkna på',
  exampleLead:
    'En påhittad logg med två ändringar. Den första lägger ned en e-tjänst, den andra tar bort motiveringen.',
  exampleLog: 'logg.ndjson, två rader',
  exampleHashed: 'Det som hash på första raden räknas av',
  exampleText: 'Motiveringen i texter.ndjson innan den togs bort',
  exampleSalted: 'Det som ref räknas av',
  exampleLeft: 'texter.ndjson efteråt',
};

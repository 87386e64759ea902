import { type ExampleService, inArea } from './example-service.ts';
import { LSS_REASON_WITH_NAME } from './story-redaction.ts';

/** Invented services for older people and people in need of care. */
export const olderAndCare: readonly ExampleService[] = inArea('older-and-care', [
  {
    id: 'hemtjanst',
    name: { sv: 'Ansökan om hemtjänst', en: 'Apply for home care' },
    indicator: 'home-care',
    unit: 'care',
    role: 'Enhetschef biståndsenheten',
    sentence: {
      sv: 'Du ansöker på webben med e-legitimation och kan följa ärendet tills beslutet är klart.',
      en: 'You apply online with e-ID and can follow the case until it is decided.',
    },
    description: {
      sv: 'Hjälp hemma med omvårdnad, städning, tvätt och inköp. En handläggare hör av sig inom tre arbetsdagar.',
      en: 'Help at home with care, cleaning, laundry and shopping. A case officer contacts you within three working days.',
    },
    path: [
      [2, 'paper'],
      [17, 'information'],
      [33, 'signed'],
      [45, 'received'],
      [58, 'whole', 'Sista ledet är på plats: avslutade ärenden går till e-arkivet varje natt.'],
    ],
  },
  {
    id: 'aldreboende',
    name: { sv: 'Ansökan om plats på äldreboende', en: 'Apply for a place in a care home' },
    indicator: 'home-care',
    unit: 'care',
    role: 'Enhetschef biståndsenheten',
    sentence: {
      sv: 'Du ansöker på webben och får beslutet digitalt; bara arkivet är kvar på papper.',
      en: 'You apply online and get the decision digitally; only the archive is still on paper.',
    },
    description: {
      sv: 'Ansökan om permanent plats på något av kommunens fyra äldreboenden. Du kan önska boende.',
    },
    path: [
      [2, 'information'],
      [29, 'form'],
      [52, 'signed'],
      [81, 'received'],
      [104, 'followed'],
    ],
  },
  {
    id: 'trygghetslarm',
    name: { sv: 'Trygghetslarm', en: 'Personal safety alarm' },
    indicator: 'safety-alarm',
    unit: 'care',
    role: 'Samordnare trygghetslarm',
    sentence: {
      sv: 'Du beställer, ändrar och säger upp larmet på webben, och beskedet kommer digitalt.',
      en: 'You order, change and cancel the alarm online, and the answer comes digitally.',
    },
    path: [
      [2, 'paper'],
      [25, 'form'],
      [50, 'signed'],
      [72, 'received'],
      [98, 'whole', 'Beskedet skickas till den digitala brevlådan och larmcentralen får uppgifterna direkt.'],
    ],
  },
  {
    id: 'matlada',
    name: { sv: 'Matlåda hem', en: 'Meals delivered to your home' },
    indicator: null,
    unit: 'care',
    role: null,
    sentence: {
      sv: 'Du beställer matlådor per telefon på vardagar mellan 9 och 11.',
      en: 'You order meals by telephone on weekdays between 9 and 11.',
    },
    silentFrom: 100,
    path: [
      [3, 'information'],
      [30, 'form'],
      [
        62,
        'paper',
        'Leverantören byttes och beställningsformuläret togs bort. Nu gäller telefon, och sidan säger inte längre vad maten kostar.',
      ],
    ],
  },
  {
    id: 'lss-insats',
    name: { sv: 'Ansökan om stöd enligt LSS', en: 'Apply for disability support (LSS)' },
    indicator: 'lss-support',
    unit: 'social',
    role: 'Enhetschef LSS-enheten',
    sentence: {
      sv: 'Du ansöker på webben med e-legitimation, men beslutet kommer med post.',
      en: 'You apply online with e-ID, but the decision comes by post.',
    },
    description: {
      sv: 'Tio slags insatser, bland annat ledsagning, kontaktperson, korttidsvistelse och bostad med särskild service.',
      en: 'Ten kinds of support, among them companion service, contact person, short stays and special housing.',
    },
    path: [
      [2, 'paper'],
      [26, 'information'],
      [56, 'form', LSS_REASON_WITH_NAME],
      [92, 'signed'],
    ],
  },
  {
    id: 'forsorjningsstod',
    name: { sv: 'Ansökan om försörjningsstöd', en: 'Apply for income support' },
    indicator: 'financial-assistance',
    unit: 'social',
    role: 'Enhetschef försörjningsstöd',
    sentence: {
      sv: 'Du söker varje månad på webben, ser hur långt ärendet har kommit och får beslutet digitalt.',
      en: 'You apply online each month, see how far the case has come and get the decision digitally.',
    },
    description: {
      sv: 'Återansökan är förifylld med förra månadens uppgifter. Kvitton fotograferas och bifogas i tjänsten.',
    },
    path: [
      [2, 'information'],
      [14, 'signed'],
      [31, 'received'],
      [43, 'whole'],
      [
        100,
        'whole',
        'Alla beslut, även avslag, går nu digitalt. Stickprov på 60 beslut visade inget på papper.',
      ],
    ],
  },
  {
    id: 'fardtjanst',
    name: { sv: 'Färdtjänst', en: 'Special transport service' },
    indicator: 'special-transport',
    unit: 'technical',
    role: 'Färdtjänsthandläggare',
    sentence: {
      sv: 'Du söker tillstånd för resor både i länet och längre bort i samma e-tjänst.',
      en: 'You apply for permits for journeys within and beyond the county in the same e-service.',
    },
    path: [
      [3, 'information'],
      [22, 'form'],
      [39, 'signed'],
      [
        75,
        'received',
        'Efter sammanslagningen med riksfärdtjänsten går båda slagens ärenden direkt in i systemet.',
      ],
      [96, 'whole'],
    ],
  },
  {
    id: 'riksfardtjanst',
    name: { sv: 'Riksfärdtjänst', en: 'Long-distance special transport' },
    indicator: 'special-transport',
    unit: 'technical',
    role: 'Färdtjänsthandläggare',
    sentence: { sv: 'Du söker resor med riksfärdtjänst på en blankett, minst tre veckor före resan.' },
    endsAt: 73,
    path: [
      [3, 'paper'],
      [40, 'information'],
    ],
  },
  {
    id: 'bostadsanpassning',
    name: { sv: 'Bidrag till bostadsanpassning', en: 'Housing adaptation grant' },
    indicator: 'housing-adaptation',
    unit: 'building',
    role: 'Handläggare bostadsanpassning',
    sentence: {
      sv: 'E-tjänsten är stängd, så du söker bidraget på en blankett som vi skickar hem till dig.',
      en: 'The e-service is closed, so you apply on a form that we send to your home.',
    },
    path: [
      [3, 'information'],
      [36, 'form'],
      [60, 'signed'],
      [
        103,
        'paper',
        'E-tjänsten stängdes när en brist i behörigheterna upptäcktes, och sidan om bidraget togs ned samtidigt. Inga uppgifter hade läckt.',
      ],
    ],
  },
  {
    id: 'god-man-behov',
    name: { sv: 'Anmäl behov av god man', en: 'Report the need for a guardian' },
    indicator: 'guardian-assignments',
    unit: 'guardians',
    role: 'Kanslichef överförmyndarkansliet',
    sentence: { sv: 'Du anmäler behovet till det gemensamma överförmyndarkansliet.' },
    path: [
      [4, 'paper'],
      [48, 'information'],
      [
        112,
        'unclear',
        'Kansliet är numera gemensamt med två grannkommuner. Vi vet ännu inte hur deras flöde ser ut.',
      ],
    ],
  },
  {
    id: 'god-man-redovisning',
    name: { sv: 'Årsräkning för gode män', en: 'Annual accounts for guardians' },
    indicator: 'guardian-accounts',
    unit: 'guardians',
    role: 'Kanslichef överförmyndarkansliet',
    sentence: {
      sv: 'Du lämnar årsräkningen på webben och skriver under med e-legitimation; beslut om arvode kommer med post.',
      en: 'You submit the annual accounts online and sign with e-ID; the decision on your fee comes by post.',
    },
    path: [
      [4, 'paper'],
      [41, 'form'],
      [69, 'signed'],
      [
        101,
        'received',
        'Räkningarna läses in maskinellt i handläggningssystemet. Kassaboken kan laddas upp som fil.',
      ],
    ],
  },
  {
    id: 'orosanmalan',
    name: { sv: 'Orosanmälan för barn', en: 'Report concern for a child' },
    indicator: 'child-concern',
    unit: 'social',
    role: 'Enhetschef mottagningsenheten',
    sentence: {
      sv: 'Du anmäler på webben utan att logga in, och socialjouren ser anmälan direkt.',
      en: 'You report online without logging in, and the duty officer sees it at once.',
    },
    skips: ['identify-and-sign'],
    path: [
      [2, 'information'],
      [20, 'form'],
      [
        47,
        'received',
        'Anmälan hamnar i mottagningens inkorg med en gång, även nattetid. Förut kom den som e-post.',
      ],
      [64, 'whole'],
    ],
  },
  {
    id: 'anhorigstod',
    name: { sv: 'Stöd till anhöriga', en: 'Support for relatives' },
    indicator: null,
    unit: 'care',
    role: 'Anhörigkonsulent',
    sentence: {
      sv: 'Du ringer eller kommer förbi; ingen ansökan behövs.',
      en: 'You call or drop in; no application is needed.',
    },
    path: [
      [5, 'information', 'Telefonnummer och öppettider står på webben. Mer behövs knappast.'],
      [
        49,
        'irrelevant',
        'Stödet ges utan ansökan och utan beslut: man ringer eller kommer förbi. Inget led i kedjan är tillämpligt.',
      ],
    ],
  },
  {
    id: 'familjeradgivning',
    name: { sv: 'Boka familjerådgivning', en: 'Book family counselling' },
    indicator: null,
    unit: 'social',
    role: null,
    sentence: { sv: 'Du bokar tid hos en familjerådgivare; första samtalet är gratis.' },
    registered: 114,
    path: [],
  },
]);

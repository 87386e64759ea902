import type { TargetStory } from './plan-story.ts';

/** Targets whose day is still to come. */
export const AHEAD: readonly TargetStory[] = [
  {
    service: 'bygglov',
    set: 93,
    status: 'green',
    due: 108,
    because: 'Rättelsen visade att kedjan brister. Nämnden vill ha grönt igen.',
    moves: [[106, 124, 'E-arkivet tar inte emot ritningar i stort format än.']],
    actions: [
      {
        title: 'Skicka alla beslut digitalt',
        owner: 'Bygglovschef',
        added: 93,
        due: 104,
        started: 95,
        finished: [107, 'Besluten går digitalt till alla som har digital brevlåda.'],
      },
      {
        title: 'Godkänn format för stora ritningar i e-arkivet',
        owner: 'Kommunarkivarie',
        added: 106,
        due: 121,
        started: 111,
      },
    ],
  },
  {
    service: 'inkomst-barnomsorg',
    set: 119,
    status: 'green',
    due: 124,
    because: 'Tillbaka till grönt så snart den nya leverantören kan.',
    actions: [
      {
        title: 'Koppla avgiftssystemet till digital post',
        owner: 'Avgiftshandläggare',
        added: 119,
        due: 123,
      },
    ],
  },
  {
    service: 'aldreboende',
    set: 105,
    status: 'green',
    due: 117,
    moves: [[116, 123, 'Arkivet tar emot högst ett nytt ärendeslag i kvartalet.']],
    actions: [
      {
        title: 'Leverera avslutade akter till e-arkivet',
        owner: 'Systemförvaltare omsorg',
        added: 106,
        due: 120,
        started: 112,
      },
    ],
  },
  {
    service: 'bostadsanpassning',
    set: 104,
    status: 'yellow',
    due: 112,
    because: 'Tjänsten ska öppna igen med rätta behörigheter.',
    moves: [[111, 122, 'Säkerhetsgranskningen hittade ytterligare två fel.']],
    actions: [
      {
        title: 'Rätta behörigheterna',
        owner: 'Systemförvaltare e-tjänster',
        added: 104,
        due: 110,
        started: 104,
        finished: [110],
      },
      {
        title: 'Rätta felen från säkerhetsgranskningen',
        owner: 'Informationssäkerhetssamordnare',
        added: 111,
        due: 121,
        started: 113,
      },
    ],
  },
  {
    service: 'god-man-redovisning',
    set: 102,
    status: 'green',
    due: 126,
    actions: [
      {
        title: 'Skicka arvodesbeslut digitalt',
        owner: 'Kanslichef överförmyndarkansliet',
        added: 103,
        due: 124,
      },
    ],
  },
  {
    service: 'komvux',
    set: 111,
    status: 'green',
    due: 125,
    actions: [
      {
        title: 'Leverera studiehandlingar till e-arkivet',
        owner: 'Arkivarie',
        added: 111,
        due: 123,
        started: 116,
      },
    ],
  },
  {
    service: 'uteservering',
    set: 106,
    status: 'green',
    due: 128,
    because: 'Krogägarna vill ha besked före nästa säsong.',
    actions: [
      {
        title: 'Enas med polisen om digitalt remissvar',
        owner: 'Trafikingenjör',
        added: 107,
        due: 119,
        started: 109,
        escalated: [116, 'Samhällsbyggnadschef', 'Frågan behöver tas upp i samverkansmötet.'],
      },
    ],
  },
  {
    service: 'allmanna-handlingar',
    set: 109,
    status: 'green',
    due: 130,
    actions: [
      { title: 'Pröva säker utlämning på Mina sidor', owner: 'Kommunarkivarie', added: 110, due: 122 },
    ],
  },
  {
    service: 'specialkost',
    set: 96,
    status: 'green',
    due: 114,
    moves: [[113, 127, 'Kostenheten vill att intyget ska kunna förnyas utan ny ansökan.']],
    actions: [
      {
        title: 'Bekräfta anmälan digitalt i stället för per telefon',
        owner: 'Kostchef',
        added: 97,
        due: 112,
        started: 100,
        postponed: [112, 124],
      },
    ],
  },
  {
    service: 'forhandsbesked',
    set: 78,
    status: 'green',
    due: 100,
    moves: [
      [98, 112, 'Juristerna utreder om delgivning kan ske digitalt.'],
      [111, 123, 'Utredningen är klar: det går, men kräver en ny tjänst för delgivning.'],
    ],
    actions: [
      {
        title: 'Utred digital delgivning',
        owner: 'Kommunjurist',
        added: 80,
        due: 96,
        started: 84,
        postponed: [97, 108],
        finished: [110, 'Delgivning kan ske digitalt om mottagaren kvitterar.'],
      },
      { title: 'Upphandla tjänst för delgivning', owner: 'Upphandlare', added: 112, due: 122, started: 115 },
    ],
  },
  {
    service: 'enskilt-avlopp',
    set: 95,
    status: 'yellow',
    due: 115,
    moves: [[113, 122, 'Den nya taxan har återremitterats av fullmäktige.']],
  },
  {
    service: 'simskola',
    set: 103,
    status: 'yellow',
    due: 124,
    actions: [
      {
        title: 'Lägg in tider och priser på kommunens webbplats',
        owner: 'Kommunikatör',
        added: 114,
        due: 121,
      },
    ],
  },
  {
    service: 'skadestand',
    set: 110,
    status: 'yellow',
    due: 132,
  },
  {
    service: 'digital-post',
    set: 111,
    status: 'green',
    due: 126,
    because: 'Alla tolv avsändare ska vara anslutna.',
    actions: [
      {
        title: 'Anslut samhällsbyggnad och miljö',
        owner: 'Systemförvaltare e-tjänster',
        added: 111,
        due: 123,
        started: 114,
      },
    ],
  },
  {
    service: 'informationssakerhet',
    set: 113,
    status: 'green',
    due: 131,
    because: 'Beslut i kommunstyrelsen dagen efter intrångsförsöket.',
    actions: [
      {
        title: 'Installera alla säkerhetsuppdateringar',
        owner: 'IT-chef',
        added: 113,
        due: 115,
        started: 113,
        finished: [115, 'Inga kända brister kvar.'],
      },
      {
        title: 'Klassa om de 30 viktigaste systemen',
        owner: 'Informationssäkerhetssamordnare',
        added: 114,
        due: 124,
        started: 116,
      },
    ],
  },
  {
    service: 'felanmalan',
    set: 104,
    status: 'green',
    due: 124,
    because: 'Alla som anmäler ska få svar.',
    actions: [
      {
        title: 'Inför svarstid som driften följer upp varje vecka',
        owner: 'Driftledare gata',
        added: 105,
        due: 121,
        started: 110,
      },
    ],
  },
];

import { type ExampleService, inArea } from './example-service.ts';

/** Invented services for culture, leisure and visitors. */
export const cultureAndLeisure: readonly ExampleService[] = inArea('culture-and-leisure', [
  {
    id: 'foreningsbidrag',
    name: { sv: 'Föreningsbidrag', en: 'Grants to associations' },
    indicator: 'association-grants',
    unit: 'culture',
    role: 'Föreningskonsulent',
    sentence: {
      sv: 'Föreningen söker bidrag, redovisar och får beslut på webben.',
      en: 'The association applies, reports and gets decisions online.',
    },
    description: {
      sv: 'Aktivitetsstöd, lokalbidrag och startbidrag. Firmatecknaren skriver under med e-legitimation.',
    },
    path: [
      [2, 'information'],
      [15, 'signed'],
      [36, 'received'],
      [56, 'whole'],
    ],
  },
  {
    id: 'kulturstipendium',
    name: { sv: 'Kulturstipendium', en: 'Culture scholarship' },
    indicator: 'grants-and-awards',
    unit: 'culture',
    role: 'Kultursekreterare',
    sentence: { sv: 'Du ansöker på webben med e-legitimation; arbetsprover lämnas på biblioteket.' },
    path: [
      [4, 'paper'],
      [47, 'form'],
      [91, 'signed'],
      [118, 'received', 'Ansökan läggs upp direkt i bidragssystemet. Juryn läser fortfarande på papper.'],
    ],
  },
  {
    id: 'lokalbokning',
    name: { sv: 'Boka lokal', en: 'Book a venue' },
    indicator: 'venue-booking',
    unit: 'culture',
    role: 'Bokningssamordnare',
    sentence: {
      sv: 'Du ser lediga tider, bokar, betalar och får dörrkoden på webben.',
      en: 'You see free times, book, pay and get the door code online.',
    },
    description: {
      sv: 'Samlingslokaler, gymnastiksalar, idrottshallar och planer.',
      en: 'Meeting rooms, gyms, sports halls and pitches.',
    },
    path: [
      [2, 'form', 'Önskemål skickas på webben, men vaktmästaren ringer upp och bekräftar tiden.'],
      [23, 'signed', 'Lediga tider syns, och bokningen görs med inloggning. Fakturan skrivs för hand.'],
      [45, 'whole', 'Bokning, betalning och dörrkod i ett svep. Underlaget sparas digitalt.'],
    ],
  },
  {
    id: 'idrottshallar',
    name: { sv: 'Strötider i idrottshallar', en: 'Spare hours in sports halls' },
    indicator: 'venue-booking',
    unit: 'culture',
    role: 'Bokningssamordnare',
    sentence: { sv: 'Du ringer hallens vaktmästare och frågar efter lediga timmar.' },
    endsAt: 61,
    path: [
      [2, 'paper', 'Lediga timmar står på en lapp i varje hall.'],
      [31, 'form', 'Önskemål kan skickas på webben. Svaret kommer per telefon.'],
    ],
  },
  {
    id: 'bibliotekskonto',
    name: { sv: 'Mitt bibliotek', en: 'My library' },
    indicator: 'library-services',
    unit: 'culture',
    role: 'Bibliotekschef',
    sentence: {
      sv: 'Du söker, reserverar, lånar om och lånar e-böcker på webben.',
      en: 'You search, reserve, renew and borrow e-books online.',
    },
    path: [
      [1, 'received', 'Sökning och reservation fungerar. Lånekort skaffas vid disken.'],
      [
        26,
        'green',
        'Allt en låntagare gör går på webben. Arkivledet är inte uppfyllt enligt kriteriet, men lånen gallras när boken är återlämnad och något att arkivera finns inte.',
        'followed',
      ],
      [
        89,
        'green',
        'Prövad igen av biblioteksledningen: gallringen är beslutad men inte införd i dokumenthanteringsplanen. Vi står fast vid grönt.',
        'followed',
      ],
    ],
  },
  {
    id: 'evenemang',
    name: { sv: 'Anmäl evenemang', en: 'Register an event' },
    indicator: 'events',
    unit: 'culture',
    role: 'Evenemangssamordnare',
    sentence: {
      sv: 'Du anmäler på webben; tillstånd från andra söker du på egen hand.',
      en: 'You register online; permits from others you apply for yourself.',
    },
    path: [
      [4, 'information'],
      [54, 'form'],
      [99, 'signed'],
    ],
  },
  {
    id: 'kulturskola',
    name: { sv: 'Sök plats i kulturskolan', en: 'Apply to the music and arts school' },
    indicator: 'music-and-arts-school',
    unit: 'culture',
    role: 'Rektor kulturskolan',
    sentence: {
      sv: 'Du söker, byter och avslutar kurser på webben.',
      en: 'You apply for, change and end courses online.',
    },
    silentFrom: 97,
    path: [
      [2, 'form'],
      [20, 'signed'],
      [40, 'received'],
      [59, 'whole'],
    ],
  },
  {
    id: 'simskola',
    name: { sv: 'Anmäl till simskola', en: 'Sign up for swimming lessons' },
    indicator: null,
    unit: 'culture',
    role: 'Badmästare',
    sentence: {
      sv: 'Du ringer badhuset första måndagen i månaden.',
      en: 'You call the swimming hall on the first Monday of the month.',
    },
    path: [
      [5, 'paper'],
      [66, 'information'],
      [
        101,
        'paper',
        'Badhusets egen webbplats lades ned. Tider och priser finns bara på anslagstavlan i entrén.',
      ],
    ],
  },
  {
    id: 'badhus',
    name: { sv: 'Köp biljett till badhuset', en: 'Buy a ticket to the swimming hall' },
    indicator: null,
    unit: 'culture',
    role: 'Enhetschef badhuset',
    sentence: { sv: 'Du köper biljett i badhusets kassa; webbutiken är stängd för ombyggnad.' },
    path: [
      [5, 'form'],
      [43, 'received'],
      [111, 'unclear', 'Webbutiken byter leverantör. Vad som finns kvar när den öppnar igen vet vi inte än.'],
    ],
  },
  {
    id: 'dagkollo',
    name: { sv: 'Anmäl till dagkollo', en: 'Sign up for day camp' },
    indicator: null,
    unit: 'culture',
    role: 'Fritidsledare',
    sentence: { sv: 'Du anmäler barnet på webben i april; platsbeskedet kommer med post.' },
    pause: [52, 76],
    path: [
      [6, 'form'],
      [28, 'signed'],
      [
        77,
        'form',
        'Dagkollot är tillbaka med ett enkelt formulär. E-legitimation hanns inte med till starten.',
      ],
      [100, 'signed'],
    ],
  },
  {
    id: 'besoksguide',
    name: { sv: 'Besöksguiden', en: 'Visitor guide' },
    indicator: null,
    unit: 'culture',
    role: null,
    link: null,
    sentence: { sv: 'Du bokar boende och upplevelser hos besöksbolaget.' },
    registered: 12,
    existedFrom: 2,
    path: [
      [13, 'information'],
      [64, 'irrelevant', 'Besöksbolaget har tagit över all bokning. Kommunen har bara en länk dit.'],
    ],
  },
]);

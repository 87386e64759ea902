import { type ExampleService, inArea } from './example-service.ts';

/** Invented services for businesses. */
export const businesses: readonly ExampleService[] = inArea('businesses', [
  {
    id: 'serveringstillstand',
    name: { sv: 'Serveringstillstånd', en: 'Licence to serve alcohol' },
    indicator: 'alcohol-licence',
    unit: 'environment',
    role: 'Alkoholhandläggare',
    sentence: {
      sv: 'Du ansöker och betalar på webben, följer handläggningen och får tillståndet digitalt.',
      en: 'You apply and pay online, follow the case and get the licence digitally.',
    },
    description: {
      sv: 'Stadigvarande tillstånd att servera alkohol till allmänheten eller till slutna sällskap. Handläggningen tar högst fyra månader.',
    },
    path: [
      [3, 'information'],
      [20, 'form'],
      [36, 'signed'],
      [54, 'received'],
      [71, 'whole'],
    ],
  },
  {
    id: 'tillfallig-servering',
    name: { sv: 'Tillfälligt serveringstillstånd', en: 'Occasional licence to serve alcohol' },
    indicator: 'alcohol-licence',
    unit: 'environment',
    role: 'Alkoholhandläggare',
    sentence: { sv: 'Du ansöker på webben senast tre veckor före festen och får beslutet digitalt.' },
    path: [
      [3, 'paper'],
      [42, 'form'],
      [80, 'signed'],
      [
        117,
        'whole',
        'Går nu samma väg som de stadigvarande tillstånden: rakt in i systemet, digitalt beslut, digitalt arkiv.',
      ],
    ],
  },
  {
    id: 'tobak-och-folkol',
    name: { sv: 'Försäljning av tobak och folköl', en: 'Sale of tobacco and beer' },
    indicator: 'tobacco-and-beer-sales',
    unit: 'environment',
    role: 'Alkoholhandläggare',
    sentence: {
      sv: 'Du söker tillstånd och anmäler ändringar på webben.',
      en: 'You apply for a permit and notify changes online.',
    },
    path: [
      [4, 'paper'],
      [31, 'form'],
      [59, 'received'],
      [89, 'whole'],
    ],
  },
  {
    id: 'livsmedel',
    name: { sv: 'Registrera livsmedelsverksamhet', en: 'Register a food business' },
    indicator: 'food-business',
    unit: 'environment',
    role: 'Livsmedelsinspektör',
    sentence: {
      sv: 'Du registrerar verksamheten på webben och får beslutet samma vecka.',
      en: 'You register the business online and get the decision within a week.',
    },
    description: {
      sv: 'Gäller restauranger, butiker, matvagnar och alla andra som hanterar mat. Registrera minst två veckor före start.',
      en: 'For restaurants, shops, food trucks and everyone else who handles food. Register at least two weeks before you open.',
    },
    path: [
      [3, 'form'],
      [19, 'signed'],
      [33, 'received'],
      [48, 'whole'],
    ],
  },
  {
    id: 'miljoanmalan',
    name: { sv: 'Anmäl miljöfarlig verksamhet', en: 'Notify environmentally hazardous activity' },
    indicator: 'environment-and-health-notification',
    unit: 'environment',
    role: 'Miljöinspektör',
    sentence: { sv: 'Du anmäler på webben och skickar ritningar i efterhand.' },
    silentFrom: 98,
    path: [
      [3, 'information'],
      [45, 'form'],
      [74, 'signed'],
    ],
  },
  {
    id: 'koldmedierapport',
    name: { sv: 'Köldmedierapport', en: 'Refrigerant report' },
    indicator: 'refrigerant-report',
    unit: 'environment',
    role: 'Miljöinspektör',
    sentence: {
      sv: 'Du skickar rapporten med post senast den 31 mars.',
      en: 'You send the report by post by 31 March.',
    },
    path: [
      [4, 'form'],
      [39, 'signed'],
      [
        106,
        'paper',
        'Formuläret slutade fungera efter en uppdatering och rapporterna kommer på papper. Sidan beskriver fortfarande det gamla sättet.',
      ],
    ],
  },
  {
    id: 'brandfarlig-vara',
    name: { sv: 'Tillstånd för brandfarlig vara', en: 'Permit for flammable goods' },
    indicator: 'flammable-and-explosive-goods',
    unit: 'rescue',
    role: 'Brandinspektör',
    sentence: {
      sv: 'Du ansöker på webben och skriver under med e-legitimation; tillståndet kommer med post.',
    },
    path: [
      [5, 'paper'],
      [57, 'information'],
      [97, 'form'],
      [
        119,
        'signed',
        'Ansökan skrivs under med e-legitimation sedan räddningstjänsten flyttat in på plattformen.',
      ],
    ],
  },
  {
    id: 'torgplats',
    name: { sv: 'Plats på torget', en: 'Market stall' },
    indicator: 'market-and-public-space',
    unit: 'technical',
    role: 'Torgansvarig',
    link: null,
    sentence: {
      sv: 'Du hyr plats av torghandlarnas förening, inte av kommunen.',
      en: 'You rent a stall from the traders’ association, not from the municipality.',
    },
    path: [
      [4, 'paper'],
      [38, 'information'],
      [70, 'irrelevant', 'Torget arrenderas numera av handlarnas förening, som fördelar platserna själv.'],
    ],
  },
  {
    id: 'uteservering',
    name: { sv: 'Uteservering och annan markupplåtelse', en: 'Outdoor seating and use of public land' },
    indicator: 'market-and-public-space',
    unit: 'building',
    role: 'Trafikingenjör',
    sentence: {
      sv: 'Du söker på webben hos kommunen; polisens beslut kommer med post.',
      en: 'You apply online to the municipality; the police decision comes by post.',
    },
    path: [
      [4, 'paper'],
      [46, 'form'],
      [78, 'signed'],
      [105, 'received'],
    ],
  },
  {
    id: 'upphandling',
    name: { sv: 'Upphandlingar och anbud', en: 'Procurements and tenders' },
    indicator: 'procurement',
    unit: 'board',
    role: 'Upphandlingschef',
    sentence: {
      sv: 'Du läser underlagen, ställer frågor och lämnar anbud på webben.',
      en: 'You read the documents, ask questions and submit tenders online.',
    },
    path: [
      [2, 'form', 'Underlagen finns på webben, men anbud kommer fortfarande i förseglade kuvert.'],
      [
        26,
        'whole',
        'Det nya upphandlingssystemet tar emot anbud elektroniskt, öppnar dem i tid och arkiverar dem.',
      ],
    ],
  },
  {
    id: 'leverantorsfaktura',
    name: { sv: 'Faktura till kommunen', en: 'Invoice to the municipality' },
    indicator: 'e-invoice',
    unit: 'board',
    role: 'Redovisningschef',
    sentence: {
      sv: 'Du skickar e-faktura från ditt system eller skriver den i vårt webbformulär.',
      en: 'You send an e-invoice from your system or write it in our web form.',
    },
    skips: ['identify-and-sign'],
    path: [
      [
        3,
        'information',
        'Vi tar emot e-faktura från dem som har system för det. Övriga skickar papper som skannas.',
      ],
      [
        29,
        'whole',
        'Även små företag kan skriva sin e-faktura på webben. Pappersfakturor tas inte emot längre.',
      ],
    ],
  },
  {
    id: 'foretagslots',
    name: { sv: 'Kontakta företagslotsen', en: 'Contact the business guide' },
    indicator: null,
    unit: 'board',
    role: 'Näringslivsutvecklare',
    sentence: {
      sv: 'Du får en person som hjälper dig genom alla tillstånd du behöver.',
      en: 'You get one person who guides you through all the permits you need.',
    },
    registered: 115,
    path: [],
  },
]);

import { type ExampleService, inArea } from './example-service.ts';

/** Invented services for children, pupils and their guardians. */
export const childrenAndPupils: readonly ExampleService[] = inArea('children-and-pupils', [
  {
    id: 'forskoleplats',
    name: { sv: 'Plats i förskola och fritidshem', en: 'Place in preschool and after-school care' },
    indicator: 'childcare-place',
    unit: 'education',
    role: 'Verksamhetsutvecklare förskola',
    sentence: {
      sv: 'Du söker, byter och säger upp platsen på webben och får erbjudandet digitalt.',
      en: 'You apply for, change and give up the place online, and the offer comes digitally.',
    },
    description: {
      sv: 'Båda vårdnadshavarna skriver under med e-legitimation. Köplatsen syns när du loggar in.',
      en: 'Both guardians sign with e-ID. Your place in the queue shows when you log in.',
    },
    path: [
      [1, 'form'],
      [12, 'signed'],
      [27, 'received'],
      [38, 'whole'],
    ],
  },
  {
    id: 'omsorg-obekvam-tid',
    name: { sv: 'Omsorg kvällar, nätter och helger', en: 'Childcare at unsocial hours' },
    indicator: 'childcare-place',
    unit: 'education',
    role: null,
    sentence: { sv: 'Du fyller i ett formulär på webben och skickar arbetsschemat i ett brev.' },
    silentFrom: 96,
    path: [
      [3, 'paper'],
      [44, 'information'],
      [
        77,
        'form',
        'Formuläret är på webben, men schemat och arbetsgivarens intyg skickas fortfarande med post.',
      ],
    ],
  },
  {
    id: 'inkomst-barnomsorg',
    name: { sv: 'Anmäl inkomst för barnomsorgsavgift', en: 'Report income for childcare fees' },
    indicator: 'childcare-place',
    unit: 'education',
    role: 'Avgiftshandläggare',
    sentence: {
      sv: 'Du lämnar hushållets inkomst på webben; beskedet om avgiften kommer med post.',
      en: 'You report the household’s income online; the fee notice comes by post.',
    },
    path: [
      [2, 'form'],
      [21, 'signed'],
      [35, 'received'],
      [46, 'whole', 'Avgiften räknas ut och visas direkt, och beskedet sparas i e-arkivet.'],
      [
        119,
        'by-post',
        'Beskeden om avgift skickas i kuvert sedan avgiftssystemet byttes. Kopplingen till digital post saknas.',
      ],
    ],
  },
  {
    id: 'skolval',
    name: { sv: 'Välj skola till förskoleklass', en: 'Choose a school for the preschool class' },
    indicator: 'school-choice',
    unit: 'education',
    role: 'Antagningssamordnare',
    sentence: {
      sv: 'Du önskar skola på webben i januari och får besked digitalt i april.',
      en: 'You state your choices online in January and hear digitally in April.',
    },
    description: {
      sv: 'Alla barn som börjar förskoleklass får en plats. Den som inte önskar får den närmaste skolan med ledig plats.',
    },
    path: [
      [2, 'paper'],
      [13, 'form'],
      [24, 'signed'],
      [
        37,
        'whole',
        'Årets skolval gjordes helt digitalt: 1 140 av 1 180 hushåll svarade på webben, och placeringen skedde i systemet.',
      ],
    ],
  },
  {
    id: 'skolbyte',
    name: { sv: 'Byt skola', en: 'Change school' },
    indicator: 'school-choice',
    unit: 'education',
    role: 'Antagningssamordnare',
    sentence: {
      sv: 'Du ansöker på webben med e-legitimation; rektorn svarar per telefon.',
      en: 'You apply online with e-ID; the head teacher answers by telephone.',
    },
    path: [
      [2, 'paper'],
      [37, 'information'],
      [61, 'form'],
      [88, 'signed'],
      [116, 'received', 'Rektor får ansökan direkt i skolsystemet. Svaret ges fortfarande i telefon.'],
    ],
  },
  {
    id: 'gymnasieansokan',
    name: { sv: 'Ansökan till gymnasiet', en: 'Apply to upper secondary school' },
    indicator: 'upper-secondary-application',
    unit: 'education',
    role: 'Studie- och yrkesvägledare',
    sentence: {
      sv: 'Du söker hos det antagningskansli som är gemensamt för fem kommuner.',
      en: 'You apply to an admissions office shared by five municipalities.',
    },
    path: [
      [3, 'signed'],
      [
        30,
        'irrelevant',
        'Ansökan och antagning sköts av ett kansli som fem kommuner delar. Vi tar inte emot några ansökningar själva.',
      ],
    ],
  },
  {
    id: 'skolskjuts',
    name: { sv: 'Ansökan om skolskjuts', en: 'Apply for school transport' },
    indicator: 'school-transport',
    unit: 'education',
    role: 'Skolskjutssamordnare',
    sentence: {
      sv: 'Du ansöker på webben, kartan visar avståndet och du får beslutet digitalt.',
      en: 'You apply online, a map shows the distance and you get the decision digitally.',
    },
    path: [
      [2, 'paper'],
      [18, 'information'],
      [34, 'signed'],
      [50, 'whole', 'Hela kedjan är digital, från ansökan till beslut och arkiv.'],
      [
        84,
        'whole',
        'Nu är det på riktigt: besluten signeras och skickas digitalt, även avslagen med hänvisning till hur man överklagar.',
      ],
    ],
  },
  {
    id: 'specialkost',
    name: { sv: 'Anmäl specialkost', en: 'Request a special diet' },
    indicator: 'special-diet',
    unit: 'education',
    role: 'Kostchef',
    sentence: {
      sv: 'Du anmäler på webben och bifogar intyget; köket bekräftar per telefon.',
      en: 'You apply online and attach the certificate; the kitchen confirms by telephone.',
    },
    path: [
      [3, 'paper'],
      [28, 'form'],
      [63, 'signed'],
      [95, 'received', 'Uppgifterna går in i kostsystemet av sig själva. Förut skrev varje kök av dem.'],
    ],
  },
  {
    id: 'modersmal',
    name: { sv: 'Anmäl till modersmålsundervisning', en: 'Sign up for mother tongue tuition' },
    indicator: 'mother-tongue-tuition',
    unit: 'education',
    role: 'Enhetschef flerspråksenheten',
    sentence: {
      sv: 'Du hämtar en blankett på barnets skola och lämnar den till klassläraren.',
      en: 'You pick up a form at the child’s school and hand it to the class teacher.',
    },
    path: [
      [3, 'paper'],
      [51, 'information'],
      [
        90,
        'paper',
        'Sidan försvann när skolans webbplats byggdes om, och ingen har skrivit en ny. Kvar är blanketten i klassrummet.',
      ],
    ],
  },
  {
    id: 'franvaro',
    name: { sv: 'Frånvaro och ledighet', en: 'Absence and leave' },
    indicator: 'school-day',
    unit: 'education',
    role: 'Systemförvaltare skola',
    sentence: {
      sv: 'Du anmäler frånvaro och söker ledighet i appen eller på webben, när som helst på dygnet.',
      en: 'You report absence and ask for leave in the app or online, at any hour.',
    },
    path: [
      [1, 'form'],
      [16, 'signed'],
      [28, 'received'],
      [41, 'whole'],
      [
        94,
        'unlinked',
        'Det nya skoladministrativa systemet tar inte emot anmälningarna. Skolassistenterna för över dem varje morgon.',
      ],
      [103, 'whole', 'Leverantören har levererat kopplingen. Inget har skrivits av för hand på fyra veckor.'],
    ],
  },
  {
    id: 'betyg',
    name: { sv: 'Beställ kopia av betyg', en: 'Order a copy of grades' },
    indicator: 'school-certificates',
    unit: 'education',
    role: 'Arkivarie',
    sentence: {
      sv: 'Du läser på webben hur du gör och beställer sedan per telefon eller brev.',
      en: 'You read online how to do it and then order by telephone or letter.',
    },
    path: [
      [4, 'paper'],
      [53, 'information'],
      [79, 'form'],
      [
        109,
        'information',
        'Formuläret stängdes för att personnummer skickades oskyddat. Informationen finns kvar.',
      ],
    ],
  },
  {
    id: 'vuxenutbildning',
    name: { sv: 'Ansökan till vuxenutbildningen', en: 'Apply for adult education' },
    indicator: 'adult-education',
    unit: 'education',
    role: 'Rektor vuxenutbildningen',
    sentence: { sv: 'Du söker både kurser på komvux och svenska för invandrare här.' },
    endsAt: 83,
    path: [
      [3, 'information'],
      [32, 'signed'],
      [55, 'received'],
    ],
  },
  {
    id: 'komvux',
    name: { sv: 'Sök kurs på komvux', en: 'Apply for municipal adult education' },
    indicator: 'adult-education',
    unit: 'education',
    role: 'Rektor vuxenutbildningen',
    sentence: {
      sv: 'Du söker kurs på webben och får antagningsbeskedet digitalt.',
      en: 'You apply for courses online and hear about admission digitally.',
    },
    registered: 82,
    path: [
      [84, 'received', 'Delen för kurser följde med oförändrad när den gemensamma tjänsten delades.'],
      [110, 'followed'],
    ],
  },
  {
    id: 'sfi',
    name: { sv: 'Anmäl dig till sfi', en: 'Sign up for Swedish for immigrants' },
    indicator: 'adult-education',
    unit: 'education',
    role: 'Rektor vuxenutbildningen',
    sentence: {
      sv: 'Du anmäler dig på skolan eller på webben; ta med legitimation.',
      en: 'You sign up at the school or online; bring identification.',
    },
    registered: 82,
    path: [
      [84, 'signed'],
      [
        113,
        'unclear',
        'Utbildningen är upphandlad på nytt och utförs av ett företag. Vi har inte fått veta hur anmälan hanteras.',
      ],
    ],
  },
  {
    id: 'feriejobb',
    name: { sv: 'Sök feriejobb', en: 'Apply for a holiday job' },
    indicator: 'summer-jobs',
    unit: 'education',
    role: 'Samordnare feriejobb',
    sentence: {
      sv: 'Du söker, tackar ja och lämnar bankkonto på webben.',
      en: 'You apply, accept and give your bank account online.',
    },
    path: [
      [4, 'form'],
      [23, 'signed'],
      [40, 'whole'],
    ],
  },
]);

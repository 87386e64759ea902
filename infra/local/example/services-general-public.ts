import { type ExampleService, inArea } from './example-service.ts';

/** Invented services for everyone. */
export const generalPublic: readonly ExampleService[] = inArea('general-public', [
  {
    id: 'synpunkter',
    name: { sv: 'Lämna en synpunkt', en: 'Give feedback' },
    indicator: 'feedback',
    unit: 'board',
    role: 'Kommunikationschef',
    sentence: {
      sv: 'Du säger vad du tycker på webben och får svar inom tio arbetsdagar.',
      en: 'You say what you think online and get an answer within ten working days.',
    },
    skips: ['identify-and-sign'],
    path: [
      [1, 'form'],
      [19, 'received'],
      [37, 'whole'],
    ],
  },
  {
    id: 'allmanna-handlingar',
    name: { sv: 'Begär allmän handling', en: 'Request a public document' },
    indicator: 'public-documents',
    unit: 'board',
    role: 'Kommunarkivarie',
    sentence: {
      sv: 'Du begär handlingen på webben, och den kommer som e-post eller brev.',
      en: 'You request the document online, and it comes by e-mail or letter.',
    },
    path: [
      [2, 'information'],
      [34, 'form'],
      [73, 'signed'],
      [108, 'received'],
    ],
  },
  {
    id: 'registerutdrag',
    name: { sv: 'Begär registerutdrag', en: 'Request your personal data' },
    indicator: 'public-documents',
    unit: 'board',
    role: 'Dataskyddsombud',
    sentence: {
      sv: 'Du skriver ett brev med namnteckning och kopia på legitimation.',
      en: 'You write a signed letter with a copy of your identification.',
    },
    registered: 18,
    path: [
      [19, 'paper'],
      [58, 'form'],
      [
        95,
        'paper',
        'Formuläret togs bort sedan det visat sig att vem som helst kunde begära ut vems uppgifter som helst.',
      ],
    ],
  },
  {
    id: 'medborgarforslag',
    name: { sv: 'Lämna medborgarförslag', en: 'Make a citizens’ proposal' },
    indicator: 'citizen-proposal',
    unit: 'board',
    role: 'Kommunsekreterare',
    sentence: {
      sv: 'Du lämnar förslag och stödjer andras på webben.',
      en: 'You make proposals and support those of others online.',
    },
    path: [
      [2, 'form'],
      [25, 'signed'],
      [51, 'whole'],
    ],
  },
  {
    id: 'protokoll',
    name: { sv: 'Möten, protokoll och diarium', en: 'Meetings, minutes and case register' },
    indicator: 'meetings-and-records',
    unit: 'board',
    role: 'Kommunsekreterare',
    sentence: {
      sv: 'Du läser kallelser och protokoll och söker i diariet på webben.',
      en: 'You read agendas and minutes and search the case register online.',
    },
    skips: ['identify-and-sign'],
    path: [
      [1, 'form', 'Protokollen finns på webben. Diariet söker man i vid besök.'],
      [
        29,
        'whole',
        'Diariet går att söka i på webben, protokollen signeras elektroniskt och arkivet är digitalt.',
      ],
      [
        74,
        'outdated',
        'Sedan webbplatsen byttes leder äldre länkar fel, och listan över nämndernas möten är inte uppdaterad.',
      ],
      [77, 'whole', 'Länkarna är rättade och möteslistan hämtas direkt ur systemet.'],
    ],
  },
  {
    id: 'vigsel',
    name: { sv: 'Boka borgerlig vigsel', en: 'Book a civil wedding' },
    indicator: 'civil-wedding',
    unit: 'board',
    role: 'Kommunvägledare',
    sentence: {
      sv: 'Ni bokar tid och plats på webben och lämnar in intyget digitalt.',
      en: 'You book time and place online and submit the certificate digitally.',
    },
    path: [
      [4, 'paper'],
      [39, 'form'],
      [83, 'signed'],
      [
        105,
        'green',
        'Bokning, intyg och bekräftelse är digitala. Protokollet skrivs under på papper vid ceremonin, och det ska inte ligga tjänsten till last.',
        'followed',
      ],
    ],
  },
  {
    id: 'lediga-jobb',
    name: { sv: 'Sök jobb i kommunen', en: 'Apply for a job with the municipality' },
    indicator: 'municipal-jobs',
    unit: 'board',
    role: 'HR-specialist',
    sentence: {
      sv: 'Du söker jobb, följer din ansökan och får svar på webben.',
      en: 'You apply for jobs, follow your application and get answers online.',
    },
    path: [
      [1, 'received', 'Ansökan görs i rekryteringssystemet. Svar ges per telefon.'],
      [
        22,
        'whole',
        'Alla sökande ser sin ansökan och får svar i systemet. Handlingarna gallras efter två år.',
      ],
    ],
  },
  {
    id: 'overklagande',
    name: { sv: 'Överklaga ett beslut', en: 'Appeal against a decision' },
    indicator: 'appeal',
    unit: 'board',
    role: 'Kommunjurist',
    sentence: { sv: 'Du skriver överklagandet i ett formulär och skickar underskriften med post.' },
    registered: 6,
    silentFrom: 94,
    path: [
      [7, 'paper'],
      [60, 'information'],
      [80, 'form'],
    ],
  },
  {
    id: 'skadestand',
    name: { sv: 'Begär skadestånd', en: 'Claim damages' },
    indicator: 'damage-claim',
    unit: 'board',
    role: 'Kommunjurist',
    sentence: {
      sv: 'Du skriver ett brev och berättar vad som hände och vad det kostade.',
      en: 'You write a letter and tell us what happened and what it cost.',
    },
    path: [
      [6, 'paper'],
      [48, 'information'],
      [
        98,
        'paper',
        'Sidan om skadestånd togs bort när försäkringsbolaget byttes. Den som frågar hänvisas till växeln.',
      ],
    ],
  },
  {
    id: 'skuldradgivning',
    name: { sv: 'Budget- och skuldrådgivning', en: 'Budget and debt advice' },
    indicator: 'money-and-consumer-advice',
    unit: 'social',
    role: 'Budget- och skuldrådgivare',
    sentence: { sv: 'Du ringer rådgivaren på telefontiden och bokar ett möte.' },
    path: [
      [5, 'information', 'Telefontiden står på webben, och bokningen görs i telefon.'],
      [
        110,
        'unclear',
        'Rådgivningen köps numera från grannkommunen. Hur bokningen går till där är inte utrett.',
      ],
    ],
  },
  {
    id: 'konsumentradgivning',
    name: { sv: 'Konsumentrådgivning', en: 'Consumer advice' },
    indicator: 'money-and-consumer-advice',
    unit: 'board',
    role: null,
    sentence: {
      sv: 'Kommunen har ingen egen rådgivning; vänd dig till den nationella vägledningen.',
      en: 'The municipality gives no advice of its own; turn to the national service.',
    },
    path: [
      [5, 'information'],
      [35, 'irrelevant', 'Fullmäktige har beslutat att kommunen inte ska ha egen konsumentrådgivning.'],
    ],
  },
  {
    id: 'lotteri',
    name: { sv: 'Registrera lotteri', en: 'Register a lottery' },
    indicator: null,
    unit: 'board',
    role: 'Kommunvägledare',
    sentence: { sv: 'Föreningen registrerar på webben, och beslutet kommer med post.' },
    path: [
      [6, 'paper'],
      [53, 'form'],
      [90, 'signed'],
    ],
  },
]);

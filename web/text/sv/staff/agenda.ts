import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

const ORDINALS = ['', 'första', 'andra', 'tredje', 'fjärde', 'femte', 'sjätte', 'sjunde', 'åttonde'];
const times = (count: number) => (count === 1 ? 'en gång' : `${number(count)} gånger`);

/** The words of targets and actions, where staff set, move, meet and drop them. */
export const agenda = {
  title: 'Mål och åtgärder',
  lead: (withoutActions: number, escalated: number) =>
    [
      ...(withoutActions === 0 ? [] : [`${number(withoutActions)} saknar åtgärder.`]),
      ...(escalated === 0
        ? []
        : [`${number(escalated)} ${escalated === 1 ? 'åtgärd är lyft' : 'åtgärder är lyfta'}.`]),
    ].join(' '),
  nothing: 'Inget stämmer med det du har valt.',
  setTarget: 'Sätt ett mål',
  addAction: 'Lägg till en åtgärd',
  toBoard: 'Till tavlan',
  filter: {
    label: 'Välj mål och åtgärder',
    service: 'E-tjänst',
    anyService: 'Alla e-tjänster',
    state: 'Läge',
    anyState: 'Alla lägen',
    states: {
      late: 'Försenade',
      'on-track': 'På gång i tid',
      moved: 'Flyttade fram',
      escalated: 'Med en lyft åtgärd',
      idle: 'Utan åtgärder',
      reached: 'Status är nådd, målet är öppet',
    },
    submit: 'Visa',
    all: 'Visa alla',
  },
  oneService: {
    heading: (name: string) => `Mål och åtgärder för ${name}`,
    open: 'Öppna e-tjänsten i arbetsytan',
    public: 'Se den publika sidan',
    foreign: 'E-tjänsten hör inte till dina områden eller enheter. Du kan läsa men inte ändra.',
  },
  moved: (count: number, first: string) => `flyttat ${times(count)}, först ${day(first)}`,
  noActions: 'ingen åtgärd',
  allFinished: 'alla åtgärder är klara',
  reached: 'status är nådd',
  leftOver: 'Åtgärder utan öppet mål',
  leftOverExplained:
    'Åtgärder som aldrig hörde till ett mål, eller som är kvar fast målet är nått eller släppt.',
  ofMet: 'målet är nått',
  ofDropped: 'målet är släppt',
  closed: (count: number) => `Nådda och släppta mål (${number(count)})`,
  closedCaption: 'Nådda och släppta mål, de senaste först',
  closedRegion: 'Tabell med nådda och släppta mål, kan rullas i sidled',
  columns: {
    service: 'E-tjänst',
    target: 'Mål',
    first: 'Först planerat',
    outcome: 'Utfall',
    moves: 'Flyttar framåt',
  },
  target: {
    title: (name: string, status: string, due: string) =>
      `${name}: ${status.toLowerCase()} senast den ${day(due)}`,
    aim: 'Mål',
    due: 'Senast',
    state: 'Läge',
    set: 'Satt',
    open: 'pågår',
    slips: 'Så har målet flyttats',
    slipsRegion: 'Tabell över hur målet har flyttats, kan rullas i sidled',
    slipColumns: { on: 'Flyttat den', from: 'Från', to: 'Till', because: 'Skäl' },
    actions: 'Åtgärder för att nå målet',
    actionsRegion: 'Tabell med åtgärder, kan rullas i sidled',
    actionColumns: { title: 'Åtgärd', owner: 'Ansvarig roll', due: 'Senast', state: 'Läge' },
    noActions: 'Målet har ingen åtgärd än.',
    closed: 'Målet är stängt. Sätt ett nytt mål om det finns mer att nå.',
    others: 'Alla mål och åtgärder för e-tjänsten',
    unknown: 'Det här målet finns inte',
    unknownText: 'Adressen kan vara felskriven. I agendan finns alla mål som är satta.',
    toAgenda: 'Till agendan',
  },
  move: {
    heading: 'Flytta målet',
    due: 'Ny dag',
    status: 'Status som ska nås',
    reason: 'Varför flyttas målet?',
    reasonHelp: 'Skälet blir offentligt och står kvar vid målet. Skriv inget om enskilda personer.',
    again: (before: number) =>
      `Målet har redan flyttats fram ${times(before)}. Flyttas det igen blir det ${ORDINALS[before + 1] ?? `${number(before + 1)}:e`} gången.`,
    third: 'Fundera på om målet går att nå, om det ska delas upp eller om åtgärden ska lyftas.',
    submit: 'Flytta målet',
  },
  meet: {
    heading: 'Målet är nått',
    reached: (status: string) => `E-tjänsten är ${status.toLowerCase()} nu. Är målet nått?`,
    stale: 'Bedömningen är inaktuell. Bekräfta den gärna först.',
    lower: (now: string, aim: string) =>
      `E-tjänsten är ${now.toLowerCase()} nu, men målet är ${aim.toLowerCase()}. Ändra statusen först om den har förbättrats.`,
    anyway: 'Ja, målet är nått trots att statusen inte är det',
    anywayNeeded: 'Statusen är inte nådd. Kryssa i rutan om målet ändå ska räknas som nått.',
    on: 'Nått den',
    submit: 'Målet är nått',
  },
  drop: {
    heading: 'Släpp målet',
    explained: 'Målet stängs utan att vara nått. Det står kvar i historiken med skälet.',
    reason: 'Varför släpps målet?',
    submit: 'Släpp målet',
  },
  newTarget: {
    title: 'Sätt ett mål',
    lead: 'En status som e-tjänsten ska ha senast en viss dag. Målet blir offentligt när det sparas.',
    service: 'E-tjänst',
    choose: 'Välj en e-tjänst',
    chooseNeeded: 'Välj en e-tjänst i listan.',
    status: 'Status som ska nås',
    due: 'Senast den',
    reason: 'Varför?',
    first: 'Första åtgärden',
    firstExplained: 'Det första steget mot målet. Lämna tomt om du vill lägga till åtgärder senare.',
    submit: 'Sätt målet',
    none: 'Det finns ingen e-tjänst som du kan sätta mål för.',
  },
  action: {
    newTitle: 'Lägg till en åtgärd',
    title: 'Vad ska göras?',
    owner: 'Ansvarig roll',
    ownerHelp: 'Skriv en roll, till exempel Bygglovschef, aldrig en persons namn. Rollen blir offentlig.',
    due: 'Klart senast den',
    target: 'Mål som åtgärden leder till',
    noTarget: 'Inget mål',
    add: 'Lägg till åtgärden',
    service: 'E-tjänst',
    ofTarget: 'Leder till målet',
    state: 'Läge',
    added: 'Tillagd',
    escalated: 'Lyft',
    escalatedTo: (on: string) => `den ${day(on)} till`,
    outcome: 'Resultat',
    start: 'Sätt som påbörjad',
    finished: 'Åtgärden är klar. Lägg till en ny om det finns mer att göra.',
    unknown: 'Den här åtgärden finns inte',
    unknownText: 'Adressen kan vara felskriven. I agendan finns alla åtgärder.',
    change: { heading: 'Ändra åtgärden', submit: 'Spara ändringen' },
    escalate: {
      heading: 'Lyft åtgärden',
      explained:
        'När åtgärden har fastnat lyfts den till en roll som kan lösa det. Den visas då först på tavlan.',
      again: 'Åtgärden är redan lyft. Lyfts den igen gäller den nya rollen och det nya skälet.',
      to: 'Till vilken roll?',
      reason: 'Varför lyfts åtgärden?',
      submit: 'Lyft åtgärden',
    },
    finish: {
      heading: 'Åtgärden är klar',
      outcome: 'Vad blev resultatet?',
      on: 'Klar den',
      submit: 'Åtgärden är klar',
    },
  },
  publicHelp: 'Texten blir offentlig. Skriv inget om enskilda personer.',
  past: {
    asked: (due: string) =>
      `Den ${day(due)} har redan passerat. Ändra dagen, eller kryssa i rutan om den är rätt.`,
    sure: 'Dagen har passerat, men den är rätt',
  },
  conflict: {
    heading: 'E-tjänsten har ändrats under tiden',
    explained:
      'Det här har hänt sedan du öppnade sidan. Det du skrev står kvar nedan. Ska det gälla ändå, spara igen.',
  },
};

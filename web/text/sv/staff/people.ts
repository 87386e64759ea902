import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');
const changes = (count: number) => `${number(count)} ${count === 1 ? 'ändring' : 'ändringar'}`;

/** The people behind the log: erasing them, and finding texts that name somebody. */
export const people = {
  title: 'Personer i loggen',
  lead: 'De som har ändrat något eller loggat in. Namnen syns bara för personalen. I den publika loggen står rollen.',
  caption: 'Personer, och vad de har gjort',
  region: 'Tabell med personer, kan rullas i sidled',
  columns: {
    name: 'Namn',
    changes: 'Ändringar',
    first: 'Första',
    last: 'Senaste',
    member: 'På medlemslistan',
    act: 'Radera',
  },
  unnamed: (id: string) => `Okänt namn (${id})`,
  you: 'du',
  yes: 'Ja',
  no: 'Nej',
  none: 'Inga än',
  inLog: 'Visa i loggen',
  erase: 'Radera',
  eraseWho: (name: string) => `Radera ${name}`,
  nobody: 'Ingen person är känd. Alla som har ändrat något är raderade.',
  erased: 'Personen är raderad. Sök nu efter namnet i texterna: det kan stå i en motivering.',
  goSearch: 'Sök efter namnet i texterna',
  erasing: {
    title: (name: string) => `Radera ${name}`,
    lead: (count: number) =>
      count === 0 ? 'Personen har loggat in men inte ändrat något.' : `Personen har gjort ${changes(count)}.`,
    goes: 'Det här försvinner',
    going: [
      'namnet',
      'kopplingen mellan personen och ändringarna',
      'personens interna anteckningar',
      'förslag som personen har lämnat, också obesvarade',
      'platsen på medlemslistan',
      'pågående inloggningar, på alla enheter',
    ],
    stays: 'Det här finns kvar',
    staying: [
      'ändringarna, med rollen men inte vem det var',
      'texter som personen skrev i ändringar, till exempel motiveringar. Stryk dem som nämner någon',
    ],
    backups:
      'I säkerhetskopior kan uppgifterna finnas kvar i högst 35 dagar. Loggar personen in igen blir det som en ny person.',
    yourself: 'Det här är du själv. Du loggas ut direkt.',
    confirm: (name: string) => `Ja, radera ${name}. Jag vet att det inte går att ångra.`,
    tick: 'Kryssa i rutan om du vill radera personen.',
    button: 'Radera personen',
    lastStrategist: 'Personen är den enda strategen på medlemslistan. Gör först någon annan till strateg.',
    unknown: 'Personen finns inte, eller är redan raderad.',
    toMembers: 'Till medlemslistan',
  },
  texts: {
    title: 'Sök i texterna',
    lead: 'Sök efter ett namn, eller något annat som inte borde ha skrivits, i alla texter som hör till loggen.',
    query: 'Namn eller ord',
    queryHelp: 'Alla ord måste finnas i texten. Stora och små bokstäver spelar ingen roll.',
    button: 'Sök',
    found: (count: number) =>
      count === 0
        ? 'Ingen text innehåller orden.'
        : `${number(count)} ${count === 1 ? 'text' : 'texter'} innehåller orden.`,
    most: (count: number) => `De ${number(count)} nyaste visas. Sök på fler ord för att se andra.`,
    caption: 'Texter som innehåller orden',
    region: 'Tabell med texter, kan rullas i sidled',
    columns: { commit: 'Ändring', where: 'Var', text: 'Texten', act: 'Stryk' },
    organisation: 'Organisationen',
    redact: 'Stryk',
    redactWhat: (where: string) => `Stryk texten: ${where}`,
    notes: 'Interna anteckningar',
    notesText: 'Anteckningar som bara personalen ser. De raderas på ändringens sida.',
    proposals: 'Förslag',
    proposalsText: 'Förslag som innehåller orden. Ett raderat förslag går inte att få tillbaka.',
    proposal: (on: string) => `Förslag från den ${day(on)}`,
    proposalStates: { open: 'väntar på beslut', approved: 'godkänt', declined: 'avslaget' },
    eraseProposal: 'Radera förslaget',
    reports: 'Inkorgen',
    reportsText:
      'Synpunkter från allmänheten. De raderas på sin egen sida, och annars av sig själva efter en tid.',
    report: (on: string) => `Synpunkt från den ${day(on)}`,
    fixed: 'Uppgifter som inte kan strykas',
    fixedText:
      'Namn på e-tjänster, enheter, källor och utgåvor står i själva loggen. De kan ändras framåt, men det gamla står kvar. Skriv aldrig en persons namn där.',
    proposalErased: 'Förslaget är raderat.',
  },
};

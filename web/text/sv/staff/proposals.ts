import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

const changes = (count: number) => `${number(count)} ${count === 1 ? 'ändring' : 'ändringar'}`;

/** What editors propose, and what becomes of it. */
export const proposals = {
  lead: {
    approver:
      'Det som redaktörer ändrar gäller först när en strateg har godkänt det. Läs vad som ändras, och godkänn eller avslå.',
    editor:
      'Det du ändrar gäller först när en strateg har godkänt det. Här ser du vad som väntar och vad som har blivit av det.',
    reader:
      'Det som redaktörer ändrar gäller först när en strateg har godkänt det. Här ser du vad som väntar.',
  },
  off: 'Organisationen har inte slagit på fyra ögon. Det som redaktörer ändrar gäller direkt. En strateg kan slå på det i inställningarna.',
  settings: 'Till inställningarna',
  open: 'Väntar på godkännande',
  noneOpen: 'Inga förslag väntar.',
  decided: 'Avgjorda',
  decidedHelp: (days: number) => `Visas i ${number(days)} dagar efter beslutet.`,
  noneDecided: 'Inga förslag har avgjorts på sistone.',
  heading: (count: number, who: string) => `${changes(count)} av ${who}`,
  at: (on: string, clock: string) => `den ${day(on)} kl. ${clock.replace(':', '.')}`,
  you: 'dig',
  unnamed: 'en redaktör utan namn',
  somebody: 'en strateg',
  notes: 'Intern anteckning',
  changed: 'Det här har hänt sedan förslaget lämnades',
  changedHelp:
    'Förslaget bygger på hur det såg ut innan. Om du godkänner det ändå gäller förslaget, och det andra finns kvar i historiken.',
  impossible: 'Förslaget kan inte genomföras som det ser ut nu:',
  approve: 'Godkänn',
  approveAnyway: 'Godkänn ändå',
  which: (who: string, at: string) => ` förslaget av ${who} ${at}`,
  decline: 'Avslå',
  declineSummary: 'Avslå med ett skäl',
  reason: 'Skäl',
  reasonHelp: 'Redaktören ser skälet.',
  withdraw: 'Ta tillbaka',
  approved: (seq: number) => `Godkänt som ändring ${number(seq)} i loggen`,
  by: (who: string, on: string) => `av ${who} den ${day(on)}`,
  declined: 'Avslaget',
  withdrawn: (on: string) => `Återtaget den ${day(on)}`,
  because: (reason: string) => `Skäl: ”${reason}”`,
  about: (count: number, services: string) => `${changes(count)}: ${services}`,
  andMore: (count: number) => `och ${number(count)} till`,
  wholeOrganisation: 'hela organisationen',
  done: {
    declined: 'Förslaget är avslaget. Redaktören ser skälet.',
    withdrawn: 'Förslaget är återtaget.',
    late: 'Förslaget var redan avgjort eller återtaget.',
  },
  changedWhileReading:
    'Inget har sparats. Någon ändrade en av e-tjänsterna medan du läste. Läs vad som har hänt och bestäm igen.',
};

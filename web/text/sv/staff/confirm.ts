import type { Role } from '../../../../functions/core/identifiers.ts';
import type { ConfirmGroup } from '../../../../functions/core/to-confirm.ts';
import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

const services = (count: number) => `${number(count)} e-${count === 1 ? 'tjänst' : 'tjänster'}`;

const headings: Readonly<Record<ConfirmGroup, string>> = {
  stale: 'Inaktuella',
  exemption: 'Undantag att ompröva',
  soon: 'Snart inaktuella',
  unknown: 'Okända',
};

const since: Readonly<Record<ConfirmGroup, string>> = {
  stale: 'Inaktuell sedan',
  exemption: 'Skulle omprövas',
  soon: 'Blir inaktuell',
  unknown: 'Okänd sedan',
};

const somebody: Readonly<Record<Role, string>> = {
  strategist: 'en strateg',
  editor: 'en redaktör',
  reader: 'en läsare',
  operator: 'en driftansvarig',
};

/** The list of what to confirm. */
export const confirm = {
  lead: 'De här bedömningarna behöver någon som står för dem. Markera dem som fortfarande stämmer och bekräfta dem på en gång. Om något har ändrats öppnar du e-tjänsten och gör en ny bedömning.',
  none: 'Alla bedömningar är bekräftade i tid. Här finns inget att göra.',
  noneOfYours: 'I dina områden och enheter finns inget att bekräfta just nu.',
  contents: 'Det här finns att bekräfta',
  headings,
  explained: (group: ConfirmGroup, months: number, days: number): string =>
    ({
      stale: `Ingen har bekräftat bedömningen på ${number(months)} månader. Den räknas därför inte i siffrorna.`,
      exemption:
        'E-tjänsten är bedömd som ej aktuell, och nu är det dags att titta på det igen. Gäller skälet fortfarande?',
      soon: `Bedömningen blir inaktuell inom ${number(days)} dagar om ingen bekräftar den.`,
      unknown:
        'Här vet ingen hur långt e-tjänsten har kommit. Det finns inget att bekräfta: öppna e-tjänsten och gör en bedömning.',
    })[group],
  own: (shown: number, all: number) =>
    `Du ser ${services(shown)} i dina områden och enheter, av ${number(all)} i hela organisationen.`,
  all: (count: number) =>
    `Du ser alla ${services(count)}. Du kan bekräfta dem som hör till dina områden och enheter.`,
  showAll: 'Visa alla',
  showOwn: 'Visa bara mina',
  columns: {
    choose: 'Markera',
    service: 'E-tjänst',
    status: 'Status',
    vouched: 'Senast bekräftad',
    since,
    reason: 'Motivering',
  },
  choose: (name: string) => `Markera ${name}`,
  by: (on: string, who: string) => `${day(on)} av ${who}`,
  imported: (on: string) => `${day(on)} genom en import`,
  you: 'dig',
  somebody,
  never: 'Aldrig bedömd',
  assess: 'Gör en bedömning',
  assessOf: (name: string) => `Gör en bedömning av ${name}`,
  waits: 'väntar på godkännande',
  region: (heading: string) => `${heading}: tabell, kan rullas i sidled`,
  caption: (heading: string, count: number) => `${heading}: ${services(count)}`,
  tickAll: 'Markera alla i gruppen',
  untickAll: 'Avmarkera alla i gruppen',
  inGroup: (heading: string) => ` ${heading}`,
  reviewOn: 'Nästa omprövning',
  reviewHelp: 'Gäller alla undantag som du markerar.',
  submit: 'Bekräfta de markerade',
  submitHelp: 'Allt du har markerat på sidan sparas på en gång, med dagens datum.',
  nothingTicked: 'Markera minst en e-tjänst.',
  reviewPast: 'Välj en dag efter i dag.',
  collisions: {
    heading: 'Någon annan hann före',
    explained:
      'Inget har sparats än. De här e-tjänsterna har ändrats sedan du öppnade sidan och är inte längre markerade. Resten är kvar och kan bekräftas nu.',
    explainedAll:
      'Inget har sparats. Det du markerade har ändrats sedan du öppnade sidan. Läs vad som har hänt innan du bekräftar något.',
  },
};

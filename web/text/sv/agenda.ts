import { formatIn } from '../format.ts';

const { number, day } = formatIn('sv');

const targets = (count: number) => `${number(count)} mål`;

/** The words of the agenda and of its calendar file. */
export const agenda = {
  title: 'Agenda',
  lead: 'Vad e-tjänsterna ska nå, till när, och vad som har glidit.',
  none: 'Inga mål är satta.',
  openTargets: (open: number, late: number) =>
    `${targets(open)} är på gång${late === 0 ? ', inget av dem är försenat' : `, ${number(late)} av dem är ${late === 1 ? 'försenat' : 'försenade'}`}.`,
  dueSoFar: (due: number, onTime: number, late: number, open: number, lapsed: number) =>
    `Av ${targets(due)} som enligt den första planen skulle vara klara vid det här laget har ${number(onTime)} nåtts i tid, ${number(late)} nåtts för sent, ${number(open)} är inte nådda och ${number(lapsed)} är inte längre aktuella.`,
  nothingDue: 'Inget mål skulle vara klart än.',
  slippage: (slipped: number, all: number, moves: number) =>
    slipped === 0
      ? `Inget av ${targets(all)} har flyttats fram.`
      : `${number(slipped)} av ${targets(all)} har flyttats fram, sammanlagt ${number(moves)} ${moves === 1 ? 'gång' : 'gånger'}.`,
  standings: {
    late: 'Försenade',
    'on-track': 'På gång',
    met: 'Nådda',
    dropped: 'Släppta',
    ended: 'E-tjänsten har upphört',
  },
  by: (on: string) => `senast den ${day(on)}`,
  daysLate: (count: number) => `${number(count)} ${count === 1 ? 'dag' : 'dagar'} försenat`,
  metOn: (on: string) => `nått den ${day(on)}`,
  onTime: 'i tid mot den första planen',
  onTimeAfterMove: (on: string) => `i tid mot den flyttade dagen, men efter den första: ${day(on)}`,
  tooLate: (on: string) => `efter den ${day(on)}`,
  droppedOn: (on: string) => `släppt den ${day(on)}`,
  firstDue: (on: string) => `Först planerat till den ${day(on)}.`,
  timesMoved: (times: number) =>
    times === 1 ? 'Flyttat fram en gång.' : `Flyttat fram ${number(times)} gånger.`,
  course: (slips: number, actions: number) =>
    [
      ...(slips === 0 ? [] : [slips === 1 ? 'flyttat fram en gång' : `flyttat fram ${number(slips)} gånger`]),
      ...(actions === 0 ? [] : [actions === 1 ? 'en åtgärd' : `${number(actions)} åtgärder`]),
    ].join(', ') || 'ändrat',
  now: 'Status nu',
  responsible: 'Ansvarig',
  notStated: 'inte angivet',
  because: 'Skäl',
  actions: 'Åtgärder',
  looseActions: 'Åtgärder utan mål',
  states: { planned: 'planerad', 'under-way': 'påbörjad', finished: 'klar' },
  lateAction: 'försenad',
  finishedOn: (on: string) => `klar den ${day(on)}`,
  escalated: (on: string) => `Lyft den ${day(on)} till`,
  outcome: {
    heading: 'Plan mot utfall',
    caption: (on: string) => `Mål vars dag har passerat den ${day(on)}, per område`,
    region: 'Tabell över plan mot utfall, rullas i sidled',
    area: 'Område',
    due: 'Skulle vara klara',
    onTime: 'Nådda i tid',
    late: 'Nådda för sent',
    open: 'Inte nådda',
    lapsed: 'Inte längre aktuella',
    first: 'Räknat mot den första planerade dagen',
    last: 'Räknat mot den dag som gäller efter alla flyttar',
    total: 'Alla områden',
    explained:
      'De fyra sista kolumnerna blir tillsammans ”skulle vara klara”. Inte längre aktuella är mål som släpptes eller vars e-tjänst upphörde.',
    definitions:
      'Försenat är ett öppet mål från dagen efter den dag det skulle vara nått. Flyttat fram är ett mål som fått en senare dag; en tidigare dag eller bara en annan status räknas inte. I tid är ett mål som nåddes senast på sin dag.',
  },
  otherArea: 'Annat område',
  calendar: {
    link: 'Hämta dagarna till din kalender (iCalendar)',
    name: (organisation: string) => `${organisation}: mål och åtgärder`,
    target: (name: string, status: string) => `${name}: ${status}`,
    action: (name: string, title: string) => `${name}: ${title}`,
    targetKind: 'Mål',
    actionKind: 'Åtgärd',
    statusNow: (status: string) => `Status nu: ${status}.`,
    responsible: (role: string) => `Ansvarig: ${role}.`,
    first: (on: string) => `Först planerat till den ${day(on)}.`,
  },
};

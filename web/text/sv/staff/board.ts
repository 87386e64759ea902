import type { BoardChangeKind } from '../../../../functions/core/board-changes.ts';
import type { Column } from '../../../../functions/core/board-view.ts';
import { formatIn } from '../../format.ts';

const { number, day, list } = formatIn('sv');

const counted = (one: string, many: string) => (count: number) =>
  `${number(count)} ${count === 1 ? one : many}`;

/** What one sentence counts of what has happened; the keys are the kinds of events. */
const tally: Readonly<Record<BoardChangeKind, (count: number) => string>> = {
  'target-set': counted('nytt mål', 'nya mål'),
  'target-moved': counted('flyttat mål', 'flyttade mål'),
  'target-met': counted('nått mål', 'nådda mål'),
  'target-dropped': counted('släppt mål', 'släppta mål'),
  'action-added': counted('ny åtgärd', 'nya åtgärder'),
  'action-started': counted('påbörjad åtgärd', 'påbörjade åtgärder'),
  'action-moved': counted('flyttad åtgärd', 'flyttade åtgärder'),
  'action-escalated': counted('lyft åtgärd', 'lyfta åtgärder'),
  'action-finished': counted('klar åtgärd', 'klara åtgärder'),
  'status-changed': counted('ändrad status', 'ändrade statusar'),
};

const kinds: Readonly<Record<BoardChangeKind, string>> = {
  'target-set': 'Nytt mål',
  'target-moved': 'Målet flyttat',
  'target-met': 'Målet nått',
  'target-dropped': 'Målet släppt',
  'action-added': 'Ny åtgärd',
  'action-started': 'Åtgärden påbörjad',
  'action-moved': 'Åtgärden flyttad',
  'action-escalated': 'Åtgärden lyft',
  'action-finished': 'Åtgärden klar',
  'status-changed': 'Ny status',
};

const columns: Readonly<Record<Column, string>> = {
  new: 'Nytt',
  'under-way': 'På gång',
  stuck: 'Kört fast eller lyft',
  done: 'Klart',
};

/** The words of the board for the stand-up meeting. */
export const board = {
  title: 'Tavlan',
  columns,
  empty: {
    new: 'Inget nytt sedan förra mötet.',
    'under-way': 'Inget är på gång.',
    stuck: 'Inget har kört fast.',
    done: 'Inget är klart sedan förra mötet.',
  } satisfies Readonly<Record<Column, string>>,
  inNumbers: (on: string, counts: Readonly<Record<Column, number>>) =>
    `Läget den ${day(on)}. Kört fast eller lyft: ${number(counts.stuck)}. På gång: ${number(counts['under-way'])}. Nytt: ${number(counts.new)}. Klart: ${number(counts.done)}.`,
  since: 'Förra mötet',
  show: 'Visa',
  badSince: (value: string) =>
    `”${value}” är inte en dag som har varit. Tavlan visar de senaste sju dagarna.`,
  toAgenda: 'Till mål och åtgärder',
  toWall: 'Visa på väggskärm',
  fromWall: 'Lämna väggläget',
  at: (on: string, clock: string) => `${day(on)} kl. ${clock.replace(':', '.')}`,
  more: (count: number) => `och ${number(count)} till`,
  target: (aim: string, now: string) =>
    aim === now ? `Mål: ${aim.toLowerCase()}, nått` : `Mål: ${aim.toLowerCase()}, nu ${now.toLowerCase()}`,
  by: (on: string) => `senast ${day(on)}`,
  late: (days: number) => (days === 1 ? '1 dag försenat' : `${number(days)} dagar försenat`),
  liftedTo: 'lyft till',
  silent: (on: string) => `inget har hänt sedan ${day(on)}`,
  ended: 'e-tjänsten har upphört',
  doneOn: (on: string) => `klart ${day(on)}`,
  slipped: (count: number) => (count === 1 ? 'flyttat en gång' : `flyttat ${number(count)} gånger`),
  rules: (days: number) =>
    `Kört fast har det som är försenat, det som är lyft och det som är påbörjat utan att något har hänt på ${number(days)} dagar. Ett mål utan kvarvarande åtgärder räknas som påbörjat. Nytt och klart räknas från förra mötet.`,
  happened: (since: string) => `Det har hänt sedan den ${day(since)}`,
  happenedCaption: (since: string, parts: readonly string[]) =>
    parts.length === 0
      ? `Inget har hänt sedan den ${day(since)}.`
      : `Sedan den ${day(since)}: ${list(parts)}.`,
  region: 'Tabell över vad som har hänt, kan rullas i sidled',
  heads: { on: 'Dag', what: 'Vad', service: 'E-tjänst', how: 'Hur', because: 'Skäl' },
  kinds,
  tally,
  fromTo: (from: string, to: string) => `från ${from} till ${to}`,
  appeared: (status: string) => `ny i kartan, ${status.toLowerCase()}`,
  gone: (status: string) => `har upphört, var ${status.toLowerCase()}`,
};

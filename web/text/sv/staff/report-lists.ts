import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

const times = (count: number) => (count === 1 ? 'en gång' : `${number(count)} gånger`);

/** Headings, captions and columns of the lists of a report, and what stands in their cells. */
export const lists = {
  scroll: (heading: string) => `Tabell: ${heading.toLowerCase()}, kan rullas i sidled`,
  columns: {
    service: 'E-tjänst',
    change: 'Ändring',
    status: 'Status',
    reason: 'Skäl',
    responsible: 'Ansvarig',
    target: 'Mål',
    late: 'Försenat',
    moves: 'Flyttat',
    outcome: 'Utfall',
    course: 'Skäl och åtgärder',
    shownThen: 'Visades då',
    knownNow: 'Är känt nu',
    confirmed: 'Senast bekräftad',
    from: 'Från',
    to: 'Till',
  },
  /** Heading and caption of each list; the caption says what stands in it. */
  kinds: {
    fell: { heading: 'Försämrade', caption: 'E-tjänster som har gått ned på skalan grön, gul, röd' },
    improved: { heading: 'Förbättrade', caption: 'E-tjänster som har gått upp på skalan röd, gul, grön' },
    toNotApplicable: {
      heading: 'Blev ej aktuella',
      caption: 'E-tjänster som inte längre räknas, eftersom de inte kan eller ska vara digitala',
    },
    fromNotApplicable: {
      heading: 'Blev aktuella',
      caption: 'E-tjänster som hade varit ej aktuella och har fått en bedömning',
    },
    toUnknown: { heading: 'Blev okända', caption: 'E-tjänster vars status inte längre är känd' },
    fromUnknown: {
      heading: 'Blev kända',
      caption: 'E-tjänster som hade varit okända och har fått en bedömning',
    },
    new: { heading: 'Nya', caption: 'E-tjänster som har tillkommit' },
    retired: { heading: 'Upphörda', caption: 'E-tjänster som har upphört, gått upp i en annan eller delats' },
    moved: { heading: 'Bytte område', caption: 'E-tjänster som har flyttats till ett annat område' },
    becameStale: {
      heading: 'Blev inaktuella',
      caption: 'E-tjänster vars bedömning ingen har bekräftat i tid; de räknas inte med i andelarna',
    },
    noLongerStale: {
      heading: 'Inte längre inaktuella',
      caption: 'E-tjänster som var inaktuella och har bedömts eller bekräftats',
    },
    overdue: { heading: 'Försenade mål', caption: 'Mål som inte var nådda när deras dag hade passerat' },
    slipped: { heading: 'Framflyttade mål', caption: 'Mål som under perioden har fått en senare dag' },
    altered: {
      heading: 'Mål som ändrats på annat sätt',
      caption: 'Mål som under perioden har fått en annan status eller en tidigare dag',
    },
    lapsed: { heading: 'Bortfallna mål', caption: 'Öppna mål vars e-tjänst har upphört' },
    dropped: { heading: 'Släppta mål', caption: 'Mål som under perioden har släppts utan att vara nådda' },
    met: { heading: 'Nådda mål', caption: 'Mål som har nåtts under perioden' },
    set: { heading: 'Nya mål', caption: 'Mål som har satts under perioden' },
    ahead: { heading: 'Mål framåt', caption: 'Öppna mål vars dag inte har passerat, det närmaste först' },
    corrections: {
      heading: 'Rättelser av den tidigare bilden',
      caption: 'E-tjänster vars uppgift om den tidigare dagen har ändrats efteråt',
    },
    overrides: {
      heading: 'Satta för hand',
      caption: 'E-tjänster vars status skiljer sig från vad kriterierna ger',
    },
  },
  notStated: 'inte angiven',
  noReason: 'Inget skäl är angivet.',
  sameReason: 'Samma skäl som ovan.',
  arrow: 'till',
  since: (on: string) => `från den ${day(on)}`,
  corrected: 'Rättat i efterhand: ingenting hände mellan dagarna.',
  isNew: 'Ny',
  ended: {
    retired: (on: string) => `Upphörde den ${day(on)}`,
    merged: (on: string) => `Gick den ${day(on)} upp i`,
    split: (on: string) => `Delades den ${day(on)} i`,
  },
  endedUnknown: 'Finns inte med i det senare läget',
  by: (on: string) => `senast den ${day(on)}`,
  daysLate: (count: number) => `${number(count)} ${count === 1 ? 'dag' : 'dagar'}`,
  timesMoved: (count: number) => `Flyttat fram ${times(count)} i allt.`,
  firstDue: (on: string) => `Först planerat till den ${day(on)}.`,
  movedTo: (from: string, to: string) => `Från den ${day(from)} till den ${day(to)}.`,
  changedTo: (from: string, to: string) => `Från ${from.toLowerCase()} till ${to.toLowerCase()}.`,
  metOn: (on: string) => `Nått den ${day(on)}`,
  inTime: 'i tid mot den första planen',
  afterFirst: (on: string) => `efter den första planen, den ${day(on)}`,
  droppedOn: (on: string) => `Släppt den ${day(on)}`,
  setOn: (on: string) => `Satt den ${day(on)}`,
  /** What has become of a new target already. */
  standings: {
    late: 'försenat',
    'on-track': 'på gång',
    met: 'redan nått',
    dropped: 'redan släppt',
    ended: 'bortfallet',
  },
  stale: 'inaktuell',
  absent: 'Fanns inte',
  recordedOn: (on: string) => `Registrerat den ${day(on)}.`,
  never: 'aldrig',
};

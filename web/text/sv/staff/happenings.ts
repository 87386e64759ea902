import type { ServiceEvent } from '../../../../functions/core/events.ts';
import type { Role } from '../../../../functions/core/identifiers.ts';
import { formatIn } from '../../format.ts';

const { day } = formatIn('sv');

/** What happened to a service, told as somebody's doing: the texts follow on the name of who did it. */
const did: Readonly<Record<ServiceEvent['type'], string>> = {
  'service-registered': 'lade till e-tjänsten',
  'service-redated': 'rättade dagen då e-tjänsten började',
  'service-revised': 'ändrade e-tjänstens uppgifter',
  'service-renamed': 'bytte namn på e-tjänsten',
  'service-moved': 'flyttade e-tjänsten till ett annat område',
  'service-mapped': 'ändrade kopplingen till en indikator',
  'service-merged': 'slog ihop e-tjänsten med en annan',
  'service-split': 'delade upp e-tjänsten',
  'service-retired': 'avslutade e-tjänsten',
  'service-reinstated': 'återinförde e-tjänsten',
  'service-vanished': 'noterade att e-tjänsten saknas i källan',
  'service-returned': 'noterade att e-tjänsten finns i källan igen',
  'service-assessed': 'gjorde en ny bedömning',
  'assessment-confirmed': 'bekräftade att bedömningen stämmer',
  'assessment-withdrawn': 'tog tillbaka en bedömning',
  'target-set': 'satte ett mål',
  'target-moved': 'flyttade ett mål',
  'target-met': 'noterade att ett mål är nått',
  'target-dropped': 'släppte ett mål',
  'action-added': 'lade till en åtgärd',
  'action-changed': 'ändrade en åtgärd',
  'action-escalated': 'lyfte en åtgärd',
  'action-finished': 'noterade att en åtgärd är klar',
};

const somebody: Readonly<Record<Role, string>> = {
  strategist: 'En strateg',
  editor: 'En redaktör',
  reader: 'En läsare',
  operator: 'En driftansvarig',
};

/** Who did what with a service, and when. */
export const happenings = {
  did,
  assessed: (status: string) => `bedömde e-tjänsten som ${status.toLowerCase()}`,
  somebody,
  you: 'Du',
  byYou: 'dig',
  named: (name: string, role: string) => `${name} (${role})`,
  at: (on: string, clock: string) => `den ${day(on)} kl. ${clock.replace(':', '.')}`,
  said: (who: string, what: string, when: string) => `${who} ${what} ${when}.`,
  because: (reason: string) => `Motivering: ”${reason}”`,
};

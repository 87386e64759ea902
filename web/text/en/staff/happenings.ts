import { formatIn } from '../../format.ts';
import type { happenings as original } from '../../sv/staff/happenings.ts';

const { day } = formatIn('en');

/** Who did what with a service, and when. */
export const happenings: typeof original = {
  did: {
    'service-registered': 'added the e-service',
    'service-redated': 'corrected the day the e-service began',
    'service-revised': 'changed the details of the e-service',
    'service-renamed': 'renamed the e-service',
    'service-moved': 'moved the e-service to another area',
    'service-mapped': 'changed its link to an indicator',
    'service-merged': 'merged the e-service with another one',
    'service-split': 'split the e-service',
    'service-retired': 'retired the e-service',
    'service-reinstated': 'reinstated the e-service',
    'service-vanished': 'noted that the e-service is missing in the source',
    'service-returned': 'noted that the e-service is back in the source',
    'service-assessed': 'made a new assessment',
    'assessment-confirmed': 'confirmed that the assessment is true',
    'assessment-withdrawn': 'withdrew an assessment',
    'target-set': 'set a target',
    'target-moved': 'moved a target',
    'target-met': 'noted that a target is met',
    'target-dropped': 'dropped a target',
    'action-added': 'added an action',
    'action-changed': 'changed an action',
    'action-escalated': 'escalated an action',
    'action-finished': 'finished an action',
  },
  assessed: (status) => `assessed the e-service as ${status.toLowerCase()}`,
  somebody: {
    strategist: 'A strategist',
    editor: 'An editor',
    reader: 'A reader',
    operator: 'An operator',
  },
  you: 'You',
  byYou: 'you',
  named: (name, role) => `${name} (${role})`,
  at: (on, clock) => `on ${day(on)} at ${clock}`,
  said: (who, what, when) => `${who} ${what} ${when}.`,
  because: (reason) => `Reason: “${reason}”`,
};

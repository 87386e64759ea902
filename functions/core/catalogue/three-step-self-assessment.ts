import { areas } from './blomlada-2026/areas.ts';
import type { Catalogue } from './catalogue.ts';
import { flowers } from './three-step/flowers.ts';
import { foundations } from './three-step/foundations.ts';
import { leadership } from './three-step/leadership.ts';

/**
 * For self-assessments on three steps: a statement holds fully (green), partly (yellow) or not at all (red).
 * There are no criteria, since nothing was derived. Wording and questions are our own.
 *
 * What is declared equal to `blomlada-2026`: grass and soil where both ask the same of the same subject,
 * since there too an organisation is judged as a whole, on three steps. Four subjects are left out, because
 * the later question asks for more than its forerunner did: accessibility (against a law that came later),
 * open data (licence, description, updating), e-identification (that of other EU countries too) and security
 * (faults in operation too). The flowers are never equal: there each e-service is judged by the links of the
 * chain, here a whole target group by impression.
 */
export const threeStepSelfAssessment: Catalogue = {
  id: 'three-step-self-assessment',
  title: { sv: 'Självskattning i tre steg', en: 'Self-assessment on three steps' },
  areas,
  criteria: [],
  indicators: [...flowers, ...leadership, ...foundations],
  comparable: {
    'blomlada-2026': {
      'step-digital-strategy': 'digital-strategy',
      'step-management-follow-up': 'management-follow-up',
      'step-service-owner': 'service-owner',
      'step-user-testing': 'user-testing',
      'step-digital-skills': 'digital-skills',
      'step-benefits': 'benefits-realised',
      'step-joint-development': 'joint-development',
      'step-plain-language': 'plain-language',
      'step-e-signature': 'e-signature',
      'step-service-platform': 'service-platform',
      'step-case-systems': 'case-systems',
      'step-integration': 'integration-platform',
      'step-master-data': 'master-data',
      'step-digital-post': 'digital-post',
      'step-e-payment': 'e-payment',
      'step-e-archive': 'e-archive',
    },
  },
};

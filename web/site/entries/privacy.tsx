import { PrivacyPage } from '../../pages/privacy.tsx';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';

/** How personal data is handled. */
export const privacy: Entry = {
  matches: ([first, ...more]) => first === 'integritet' && more.length === 0,
  files: () => ['integritet/'],
  answer: (request) => inView(request, (viewing) => pageAnswer(200, <PrivacyPage viewing={viewing} />)),
};

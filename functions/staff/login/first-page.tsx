import { STAFF_ADDRESSES } from '../../../web/site/assets.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import { ChooseOrganisationPage } from '../../../web/staff/login/choose-organisation-page.tsx';
import { WelcomePage } from '../../../web/staff/login/welcome-page.tsx';
import { ALL_ORGANISATIONS } from '../../auth/claims.ts';
import type { Session } from '../../core/session.ts';
import { htmlAnswer, seeOther } from '../answer.ts';
import { sessionIn } from '../session.ts';
import type { Visit } from './visit.ts';

async function chooseOrganisation({ parts, locale }: Visit, session: Session): Promise<Response> {
  const organisations = await parts.store.organisations();
  const page = (
    <ChooseOrganisationPage
      locale={locale}
      assets={STAFF_ADDRESSES}
      organisations={organisations}
      csrf={session.csrf}
    />
  );
  return htmlAnswer(200, page.toString());
}

/** The workspace's front door: one's own organisation for those who are logged in, else what it is and the way in. */
export async function firstPage(visit: Visit): Promise<Response> {
  const { parts, request, language, locale } = visit;
  const session = await sessionIn(parts, request);
  if (!session) return htmlAnswer(200, (<WelcomePage locale={locale} assets={STAFF_ADDRESSES} />).toString());
  const { org } = session.claimed;
  return org === ALL_ORGANISATIONS ? chooseOrganisation(visit, session) : seeOther(staffPath(language, org));
}

import { STAFF_ADDRESSES } from '../../../web/site/assets.ts';
import { type FailedLogin, FailurePage } from '../../../web/staff/login/failure-page.tsx';
import { LoginFailure } from '../../auth/login-failure.ts';
import { htmlAnswer } from '../answer.ts';
import type { Visit } from './visit.ts';

const STATUS: Readonly<Record<FailedLogin, number>> = {
  'too-late': 400,
  cancelled: 400,
  mismatch: 400,
  unusable: 403,
  refused: 502,
  unreachable: 503,
};

/** What a login's coming to nothing looks like: a page that says what to do, and nothing of the cause. */
export function failureAnswer({ locale }: Visit, kind: FailedLogin, returnTo: string): Response {
  const page = <FailurePage locale={locale} assets={STAFF_ADDRESSES} kind={kind} returnTo={returnTo} />;
  return htmlAnswer(STATUS[kind], page.toString());
}

/** What those who run the installation should hear of; the rest is between a person and their browser. */
const REPORTED: readonly FailedLogin[] = ['unusable', 'refused', 'unreachable'];

/** The kind of a failure, which is reported where it should be; anything else than a failure is thrown on. */
export function kindOfFailure({ parts, request, url }: Visit, error: unknown): FailedLogin {
  if (!(error instanceof LoginFailure)) throw error;
  if (REPORTED.includes(error.kind)) {
    const { method } = request;
    parts.onFault({ requestId: crypto.randomUUID(), method, path: url.pathname, error });
  }
  return error.kind;
}

import * as oidc from 'openid-client';

/**
 * Why a login came to nothing: the person changed their mind; the answer does not belong to this login; the
 * issuer cannot be reached; it refuses us, or its answer cannot be trusted; or its claims cannot be used.
 */
export type FailureKind = 'cancelled' | 'mismatch' | 'unreachable' | 'refused' | 'unusable';

/** A login, or logout, that came to nothing. The message is for the log of those who run the installation. */
export class LoginFailure extends Error {
  override name = 'LoginFailure';
  readonly kind: FailureKind;

  constructor(kind: FailureKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** Errors that an issuer sends back when the person did not want to, or could not, go on (OIDC Core, 3.1.2.6). */
const BY_THE_PERSON = ['access_denied', 'login_required', 'interaction_required', 'consent_required'];

const UNEXPECTED_STATUS = 'OAUTH_RESPONSE_IS_NOT_CONFORM';
const TIMEOUTS = ['OAUTH_TIMEOUT', 'OAUTH_ABORT'];

function kindOf(error: unknown): FailureKind | null {
  if (error instanceof oidc.AuthorizationResponseError)
    return BY_THE_PERSON.includes(error.error) ? 'cancelled' : 'refused';
  if (error instanceof oidc.ResponseBodyError)
    return error.error === 'invalid_grant' ? 'mismatch' : 'refused';
  if (error instanceof oidc.WWWAuthenticateChallengeError) return 'refused';
  // Undici says so, whatever is wrong with the network.
  if (error instanceof TypeError) return error.message === 'fetch failed' ? 'unreachable' : null;
  if (!(error instanceof oidc.ClientError)) return null;
  return TIMEOUTS.includes(error.code ?? '') || error.code === UNEXPECTED_STATUS ? 'unreachable' : 'refused';
}

/** An error of the library in our words; one that is no failure of a login stays what it is. */
export function loginFailureOf(error: unknown): unknown {
  if (error instanceof LoginFailure) return error;
  const kind = kindOf(error);
  const message = error instanceof Error ? error.message : String(error);
  return kind === null ? error : new LoginFailure(kind, message, { cause: error });
}

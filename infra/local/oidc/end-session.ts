import type { KoaContextWithOIDC } from 'oidc-provider';

/**
 * Ends the issuer's session without asking again, where the library has checked who asks for it (the ID token)
 * and where to go afterwards: the one has just pressed a button, and the other is registered.
 */
export async function endHere(ctx: KoaContextWithOIDC, next: () => Promise<void>): Promise<void> {
  await next();
  // An address that the issuer does not have brings no state of its own.
  const oidc: KoaContextWithOIDC['oidc'] | undefined = ctx.oidc;
  if (oidc?.route !== 'end_session' || ctx.status !== 200 || !oidc.entities.IdTokenHint) return;
  const { post_logout_redirect_uri: to, state } = oidc.params ?? {};
  if (typeof to !== 'string') return;
  if (oidc.session?.accountId) await oidc.session.destroy();
  oidc.cookies.set(oidc.provider.cookieName('session'), null, { overwrite: true });
  const url = new URL(to);
  if (typeof state === 'string') url.searchParams.set('state', state);
  ctx.redirect(url.href);
}

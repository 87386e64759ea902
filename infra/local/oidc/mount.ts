import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import type { Provider } from 'oidc-provider';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { choosePage, gonePage } from './pages.tsx';
import { EXAMPLE_PEOPLE, personById } from './people.ts';
import { CHOOSE_PATH, OIDC_PATH } from './provider.ts';

/** Answers a request of Node's own kind. */
export type Listener = (request: IncomingMessage, response: ServerResponse) => void | Promise<void>;

const HEADERS = {
  'Content-Type': 'text/html; charset=utf-8',
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; style-src 'self'; img-src 'self'; base-uri 'none'; frame-ancestors 'none'",
  'X-Robots-Tag': 'noindex',
};

const show = (response: ServerResponse, status: number, page: string): void => {
  response.writeHead(status, HEADERS).end(page);
};

const languageIn = (params: Readonly<Record<string, unknown>>): InterfaceLanguage =>
  params['ui_locales'] === 'en' ? 'en' : 'sv';

/** Shows the people to choose from, and takes the choice; whoever cancels is sent back as one who did. */
const choosing =
  (provider: Provider): Listener =>
  async (request, response) => {
    const details = await provider.interactionDetails(request, response).catch(() => null);
    if (!details) return show(response, 400, gonePage('sv'));
    const language = languageIn(details.params);
    if (request.method !== 'POST') return show(response, 200, choosePage(language, EXAMPLE_PEOPLE));
    const person = personById(new URLSearchParams(await text(request)).get('person') ?? '');
    const result = person
      ? { login: { accountId: `local-${person.id}`, remember: false } }
      : { error: 'access_denied', error_description: 'cancelled' };
    return provider.interactionFinished(request, response, result, { mergeWithLastSubmission: false });
  };

/** The local issuer below its path; null for every other path. */
export function issuerListener(provider: Provider): (path: string) => Listener | null {
  const choose = choosing(provider);
  const protocol = provider.callback();
  const below: Listener = (request, response) => {
    const mounted = Object.assign(request, { originalUrl: request.url });
    mounted.url = request.url?.slice(OIDC_PATH.length) ?? '/';
    return protocol(mounted, response);
  };
  return (path) => {
    if (path.startsWith(CHOOSE_PATH)) return choose;
    return path.startsWith(`${OIDC_PATH}/`) ? below : null;
  };
}

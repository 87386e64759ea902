import { segmentsOf } from './address.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** What parts of an address are called where somebody must prove who they are. */
const LOGIN_WORDS = words(
  'login logga-in loggain inloggning logon signin sign-in sso saml saml2 oauth oauth2 openid oidc openid-connect idp auth authn authenticate authorize legitimering legitimation e-legitimation eid bankid frejaeid wayf',
);

/** What a request to prove who somebody is carries: SAML, OpenID Connect and WS-Federation. */
const LOGIN_QUERIES = words('samlrequest client_id wtrealm');

/** Whether an address is one where people log in; an e-service that sends there works as it should. */
export function isLogin(address: string): boolean {
  const url = new URL(address);
  const named = [...url.hostname.split('.'), ...segmentsOf(url)];
  const asked = [...url.searchParams.keys()].map((name) => name.toLowerCase());
  return named.some((part) => LOGIN_WORDS.has(part)) || asked.some((name) => LOGIN_QUERIES.has(name));
}

const LANGUAGE_WORDS = words('sv sv-se en en-gb');

/** What a portal calls the page that lists everything. */
const START_WORDS = words(
  'index.html index.htm index.php index.aspx index.jsp default.aspx default.htm start startsida startpage hem home e-tjanster etjanster e-tjanst e-services eservices services oversikt overview sjalvservice',
);

/** Whether an address is a start page: the root of a host, or what portals call the page that lists everything. */
export function isStartPage(address: string): boolean {
  const url = new URL(address);
  // Behind a question mark or a hash a page of one address can hold any number of services.
  if (url.search !== '' || url.hash.length > 1) return false;
  const [first = '', ...rest] = segmentsOf(url);
  const said = LANGUAGE_WORDS.has(first) ? rest : segmentsOf(url);
  return said.length === 0 || (said.length === 1 && START_WORDS.has(said[0] ?? ''));
}

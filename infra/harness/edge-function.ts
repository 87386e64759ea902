import { createContext, runInContext } from 'node:vm';
import type { Asked } from './exchange.ts';

/** What a viewer-request function makes of a request: another request, an origin of its choice, or an answer. */
export type AtEdge = {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly origin: string | null;
  readonly answer: { status: number; headers: Readonly<Record<string, string>>; body: string } | null;
};

/** What one value, or several of one name, look like in a function's event. */
type Value = { value: string; multiValue?: { value: string }[] };
type Values = Record<string, Value>;
type EdgeRequest = {
  method: string;
  uri: string;
  querystring: Values | string;
  headers: Values;
  cookies: Values;
};
type EdgeAnswer = { statusCode: number; headers?: Values; body?: string | { data: string } };
type Made = EdgeRequest | EdgeAnswer;

/** CloudFront takes no larger code. */
const LARGEST_CODE = 10 * 1024;
/** Far above what CloudFront allows a function, so that a slow machine is not a fault. */
const TIMEOUT_MS = 1000;

/** The query as CloudFront hands it over: undecoded. */
function valuesIn(text: string, between: RegExp): Values {
  const found: Values = {};
  for (const pair of text.split(between).filter(Boolean)) {
    const [name = '', ...rest] = pair.split('=');
    const value = rest.join('=');
    const known = found[name];
    if (!known) found[name] = { value };
    else
      found[name] = { ...known, multiValue: [...(known.multiValue ?? [{ value: known.value }]), { value }] };
  }
  return found;
}

const queryText = (values: Values | string): string =>
  typeof values === 'string'
    ? values
    : Object.entries(values)
        .flatMap(([name, { value, multiValue }]) =>
          (multiValue ?? [{ value }]).map((each) => (each.value === '' ? name : `${name}=${each.value}`)),
        )
        .join('&');

const flat = (values: Values = {}): Record<string, string> =>
  Object.fromEntries(Object.entries(values).map(([name, { value }]) => [name, value]));

function eventOf({ method, path, query, headers, ip }: Asked): object {
  const { cookie = '', ...others } = headers;
  const inEvent = Object.fromEntries(Object.entries(others).map(([name, value]) => [name, { value }]));
  return {
    version: '1.0',
    context: {
      distributionDomainName: 'd111111abcdef8.cloudfront.net',
      eventType: 'viewer-request',
      requestId: 'harness',
    },
    viewer: { ip },
    request: {
      method,
      uri: path,
      querystring: valuesIn(query, /&/),
      headers: inEvent,
      cookies: valuesIn(cookie, /; */),
    },
  };
}

const isAnswer = (made: Made): made is EdgeAnswer => 'statusCode' in made;

function outcomeOf(asked: Asked, made: Made, origin: string | null): AtEdge {
  const { method, path, query, headers } = asked;
  if (isAnswer(made)) {
    const body = typeof made.body === 'string' ? made.body : (made.body?.data ?? '');
    const answer = { status: made.statusCode, headers: flat(made.headers), body };
    return { method, path, query, headers, origin, answer };
  }
  const cookie = Object.entries(made.cookies).map(([name, { value }]) => `${name}=${value}`);
  const own = { ...flat(made.headers), ...(cookie.length > 0 && { cookie: cookie.join('; ') }) };
  return { method, path: made.uri, query: queryText(made.querystring), headers: own, origin, answer: null };
}

/** A CloudFront Function (runtime 2.0) as something that can be asked. Throws where its code is too large for CloudFront. */
export function edgeFunction(code: string): (asked: Asked) => Promise<AtEdge> {
  if (Buffer.byteLength(code) > LARGEST_CODE) throw new Error('the function is too large for CloudFront');
  let origin: string | null = null;
  const cf = {
    selectRequestOriginById: (id: string) => {
      origin = id;
    },
  };
  // An import is no statement of a script; the module it names is given instead.
  const script = code.replace(/^\s*import\s+cf\s+from\s+['"]cloudfront['"];?/m, '');
  const context = createContext({ cf, console: { log: () => {} } });
  runInContext(script, context, { timeout: TIMEOUT_MS });
  return async (asked) => {
    origin = null;
    Object.assign(context, { given: JSON.stringify(eventOf(asked)) });
    const made: Made = await runInContext('handler(JSON.parse(given))', context, { timeout: TIMEOUT_MS });
    return outcomeOf(asked, made, origin);
  };
}

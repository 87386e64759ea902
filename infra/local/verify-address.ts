import * as z from 'zod';
import { verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import { OrganisationId, Sha256 } from '../../functions/core/identifiers.ts';
import { UsageError } from './settings.ts';

/** What is needed of the API's answers; whatever else they hold may change. */
const List = z.object({ organisations: z.array(z.object({ id: OrganisationId, slug: z.string() })) });
const Head = z.object({ seq: z.int().nonnegative(), hash: Sha256 });

/** Commits asked for at a time. */
const PAGE = 1000;

/** Milliseconds after which an answer is given up. */
const LONGEST = 60_000;

/** An address that somebody typed, as an origin; throws a UsageError where it is none. */
export function originFrom(typed: string): string {
  const url = URL.parse(typed);
  if (url && /^https?:$/.test(url.protocol) && url.pathname === '/' && !url.search) return url.origin;
  throw new UsageError(
    `--url must be an address without a path, such as https://blomlada.example, but is “${typed}”.`,
  );
}

async function ask(origin: string, path: string): Promise<Response> {
  const answer = await fetch(origin + path, { signal: AbortSignal.timeout(LONGEST) }).catch((error) => {
    throw new Error(`${origin}${path} cannot be reached (${error.cause?.code ?? error.message})`);
  });
  if (!answer.ok) throw new Error(`${origin}${path} answers ${answer.status}`);
  return answer;
}

async function read<Schema extends z.ZodType>(
  schema: Schema,
  origin: string,
  path: string,
): Promise<z.infer<Schema>> {
  const read = schema.safeParse(await (await ask(origin, path)).json().catch(() => null));
  if (read.success) return read.data;
  throw new Error(`${origin}${path} does not answer what Blomlåda's API does`);
}

/** All pages from a path, one after the other as the Link headers lead (RFC 8288). */
async function pages(origin: string, first: string): Promise<string> {
  const found: string[] = [];
  let path: string | undefined = `${first}?limit=${PAGE}`;
  while (path !== undefined) {
    const answer: Response = await ask(origin, path);
    found.push(await answer.text());
    path = /<(\/[^>]*)>; rel="next"/.exec(answer.headers.get('Link') ?? '')?.[1];
  }
  return found.join('');
}

/** The hash at which a published log file ends, checked by itself. */
async function publishedHead(origin: string, org: string, slug: string) {
  const file = await (await ask(origin, `/${slug}/logg.ndjson`)).text();
  const verdict = verifyLog(file, { org });
  if (!verdict.ok) throw new Error(`the published file is broken: line ${verdict.line} ${verdict.why}`);
  return { ...verdict.head, file };
}

/** What was found of an organisation's log at an address: where it ends, or what is wrong. */
export type Found = { org: string; ok: boolean; says: string };

/** The log of the API, its texts, its head and the published file: each by itself, and whether they agree. */
async function verifyThere(origin: string, org: string, slug: string): Promise<string> {
  const api = `/api/v1/organisations/${org}/log`;
  const published = await publishedHead(origin, org, slug);
  const head = await read(Head, origin, `${api}/head`);
  const log = await pages(origin, api);
  // Somebody may save meanwhile: the log holds what the head said, and may go on.
  const upToHead = log
    .split(/(?<=\n)/)
    .slice(0, head.seq)
    .join('');
  const verdict = verifyLog(upToHead, { org, head: head.hash });
  if (!verdict.ok) throw new Error(`line ${verdict.line} ${verdict.why}`);
  const whole = verifyLog(log, { org });
  if (!whole.ok) throw new Error(`line ${whole.line} ${whole.why}`);
  if (!log.startsWith(published.file))
    throw new Error(
      `the published file /${slug}/logg.ndjson ends at ${published.hash}, which is not part of the API's log`,
    );
  const texts = checkTexts(log, await pages(origin, `${api}/texts`));
  if (!texts.ok) throw new Error(`text line ${texts.line} ${texts.why}`);
  const behind = head.seq - published.seq;
  const late =
    behind > 0 ? `; the published file is ${behind} commits behind` : ', as does the published file';
  return `sound, ${head.seq} commits, ${texts.genuine} texts (${texts.missing} redacted), ends at ${head.hash}${late}`;
}

/**
 * Verifies the logs that a deployment shows to everybody, one organisation after the other, all of them where
 * none is named. Throws where the list of organisations cannot be had, or does not have the one named.
 */
export async function verifyAddress(origin: string, only: string | undefined): Promise<Found[]> {
  const { organisations } = await read(List, origin, '/api/v1/organisations');
  const asked = organisations.filter(({ id }) => only === undefined || id === only);
  if (only !== undefined && asked.length === 0)
    throw new UsageError(`${origin} has no organisation ${only}.`);
  const found: Found[] = [];
  for (const { id: org, slug } of asked) {
    found.push(
      await verifyThere(origin, org, slug).then(
        (says) => ({ org, ok: true, says }),
        (error) => ({ org, ok: false, says: `BROKEN: ${error.message}` }),
      ),
    );
  }
  return found;
}

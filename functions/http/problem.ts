import { PROBLEM_TYPES, type ProblemType } from './problem-types.ts';
import type { ProblemDetails } from './schemas/problem.ts';

type More = Partial<Pick<ProblemDetails, 'errors' | 'changes' | 'fits' | 'commits' | 'instance'>>;
type Headers = Readonly<Record<string, string>>;

/** A request that cannot be followed. Thrown by handlers; the app answers with its problem document. */
export class HttpProblem extends Error {
  override name = 'HttpProblem';
  readonly type: ProblemType;
  readonly more: More;
  readonly headers: Headers;

  constructor(type: ProblemType, detail: string, more: More = {}, headers: Headers = {}) {
    super(detail);
    this.type = type;
    this.more = more;
    this.headers = headers;
  }

  /** The same problem, telling more. */
  with(more: More): HttpProblem {
    return new HttpProblem(this.type, this.message, { ...this.more, ...more }, this.headers);
  }

  get details(): ProblemDetails {
    const type = `urn:blomlada:problem:${this.type}`;
    return { type, ...PROBLEM_TYPES[this.type], detail: this.message, ...this.more };
  }
}

/** The problem document as a response. */
export const problemResponse = ({ details, headers }: HttpProblem): Response =>
  new Response(JSON.stringify(details), {
    status: details.status,
    headers: {
      'Content-Type': 'application/problem+json',
      'Cache-Control': 'no-store',
      'X-Content-Type-Options': 'nosniff',
      ...headers,
    },
  });

/** A JSON pointer (RFC 6901) to a place in a body. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

import { REFUSALS, type RefusalType } from '../core/decide/outcome.ts';

/** Status and title of a kind of problem; the title never changes with the occurrence (RFC 9457, section 3.1). */
type ProblemKind = { status: number; title: string };

const NOT_FOUND: readonly RefusalType[] = ['unknown-organisation', 'unknown-service', 'unknown-edition'];
const CONFLICT: readonly RefusalType[] = [
  'action-finished',
  'already-registered',
  'edition-exists',
  'edition-withdrawn',
  'nothing-to-change',
  'nothing-to-confirm',
  'proposal-decided',
  'report-answered',
  'service-ended',
  'service-exists',
  'superseded-assessment',
  'target-closed',
  'withdrawn-assessment',
];

function statusOf(type: RefusalType): number {
  if (type === 'missing-permission' || type === 'needs-approval') return 403;
  if (type === 'changed-meanwhile') return 412;
  if (NOT_FOUND.includes(type)) return 404;
  return CONFLICT.includes(type) ? 409 : 422;
}

/** `service-exists` in words: “Service exists”. */
const titleOf = (type: string): string =>
  `${type.charAt(0).toUpperCase()}${type.slice(1).replaceAll('-', ' ')}`;

const ofRefusals = Object.fromEntries(
  REFUSALS.map((type) => [type, { status: statusOf(type), title: titleOf(type) }]),
) as Record<RefusalType, ProblemKind>;

/** Every kind of problem that the API answers with, by the end of its `type`. */
export const PROBLEM_TYPES = {
  ...ofRefusals,
  'invalid-parameter': { status: 400, title: 'Invalid parameter' },
  'invalid-header': { status: 400, title: 'Invalid header' },
  'body-cut-off': { status: 400, title: 'The body was cut off' },
  'not-json': { status: 400, title: 'The body is not JSON' },
  'not-multipart': { status: 400, title: 'The body is not multipart form data' },
  'missing-token': { status: 401, title: 'A token is needed' },
  'invalid-token': { status: 401, title: 'The token is not accepted' },
  'other-organisation': { status: 403, title: 'The token is for another organisation' },
  'unknown-export': { status: 404, title: 'Unknown export' },
  'unknown-path': { status: 404, title: 'There is nothing at this address' },
  'method-not-allowed': { status: 405, title: 'The address exists, but not with this method' },
  'log-moved': { status: 409, title: 'The log moved on' },
  'slug-taken': { status: 409, title: 'The address is taken' },
  'slug-reserved': { status: 409, title: 'The address is one the site uses itself' },
  'body-too-large': { status: 413, title: 'The body is too large' },
  'commit-too-large': { status: 413, title: 'Too many changes for one commit' },
  'unsupported-media-type': { status: 415, title: 'Unsupported media type' },
  'invalid-body': { status: 422, title: 'The body is not what it should be' },
  'key-reused': { status: 422, title: 'The idempotency key was used for another request' },
  'unreadable-encoding': { status: 422, title: 'The encoding of the file cannot be read' },
  'unreadable-file': { status: 422, title: 'The file cannot be read' },
  'missing-column': { status: 422, title: 'A column is missing' },
  'wrong-files': { status: 422, title: 'Not the files that the format needs' },
  'answer-too-large': { status: 422, title: 'The answer would be too large' },
  'version-required': { status: 428, title: 'If-Match is needed' },
  internal: { status: 500, title: 'Something went wrong here' },
} as const satisfies Record<string, ProblemKind>;

export type ProblemType = keyof typeof PROBLEM_TYPES;

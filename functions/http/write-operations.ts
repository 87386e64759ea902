import { REFUSALS } from '../core/decide/outcome.ts';
import type { ProblemType } from './problem-types.ts';
import { type Operation, ORGANISATION } from './route.ts';
import { CommandList, StatusChange } from './schemas/commands.ts';
import { ImportResult } from './schemas/import-result.ts';
import { OrganisationInput } from './schemas/organisation.ts';
import { ImportQuery } from './schemas/parameters.ts';
import { Proposed } from './schemas/proposed.ts';
import { Written } from './schemas/written.ts';

const OF_TOKEN: readonly ProblemType[] = [
  'missing-token',
  'invalid-token',
  'other-organisation',
  'missing-permission',
];
const OF_BODY: readonly ProblemType[] = [...OF_TOKEN, 'body-too-large', 'body-cut-off', 'commit-too-large'];
const OF_JSON: readonly ProblemType[] = [
  ...OF_BODY,
  'unsupported-media-type',
  'not-json',
  'invalid-body',
  'invalid-header',
  'key-reused',
];

/** What a write of commands becomes: for an editor under a second pair of eyes, a proposal. */
const WRITTEN: Operation['answers'] = [
  { status: 200, description: 'Saved', schema: Written },
  {
    status: 202,
    description:
      'Kept as a proposal, since the organisation wants a second pair of eyes: a strategist decides. The log is unchanged',
    schema: Proposed,
  },
];

/**
 * Everything that writes, as it is described; each needs a bearer token. What handles it stands in
 * write-routes.ts, so that whoever only reads can describe it without carrying it along.
 */
export const WRITE_OPERATIONS = [
  {
    method: 'PUT',
    path: ORGANISATION,
    id: 'putOrganisation',
    summary: 'Create an organisation, or change its settings; for operators',
    headers: ['Idempotency-Key'],
    body: OrganisationInput,
    answers: [
      { status: 200, description: 'Changed, or like this already: then without events', schema: Written },
      { status: 201, description: 'Created', schema: Written },
    ],
    problems: [
      ...OF_JSON,
      'invalid-parameter',
      'colour-unreadable',
      'slug-taken',
      'slug-reserved',
      'unknown-catalogue',
      'unknown-area',
      'colour-unreadable',
      'already-registered',
    ],
  },
  {
    method: 'PUT',
    path: `${ORGANISATION}/services/{id}/status`,
    id: 'putStatus',
    summary: 'Assess a service, by hand or by criteria',
    headers: ['If-Match', 'Idempotency-Key'],
    body: StatusChange,
    answers: WRITTEN,
    problems: [
      ...OF_JSON,
      'version-required',
      'changed-meanwhile',
      'unknown-organisation',
      'unknown-service',
      'unknown-criterion',
      'status-or-criteria',
      'review-without-exemption',
      'invalid-date',
      'future-date',
      'before-registration',
      'service-ended',
    ],
  },
  {
    method: 'POST',
    path: `${ORGANISATION}/commands`,
    id: 'postCommands',
    summary: 'Several commands as one commit: all of them, or none',
    headers: ['Idempotency-Key'],
    body: CommandList,
    answers: WRITTEN,
    problems: [...new Set<ProblemType>([...OF_JSON, ...REFUSALS])],
  },
  {
    method: 'POST',
    path: `${ORGANISATION}/imports`,
    id: 'postImport',
    summary: 'Import a file, or say what importing it would do; safe to repeat',
    query: ImportQuery,
    body: 'files',
    answers: [{ status: 200, description: 'What became of each row', schema: ImportResult }],
    problems: [
      ...OF_BODY,
      'invalid-parameter',
      'unknown-organisation',
      'not-multipart',
      'unreadable-encoding',
      'unreadable-file',
      'missing-column',
      'wrong-files',
      'future-date',
      'log-moved',
    ],
  },
] as const satisfies readonly Operation[];

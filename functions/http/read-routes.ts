import { readServiceCatalogue } from './read-catalogue.ts';
import { readEdition, readEditions } from './read-editions.ts';
import { readHealth } from './read-health.ts';
import { readLog, readLogHead, readLogTexts } from './read-log.ts';
import { readOrganisation, readOrganisations } from './read-organisations.ts';
import {
  readChanges,
  readHistory,
  readMatrix,
  readRegisterCheck,
  readServiceView,
  readTargets,
} from './read-views.ts';
import { API_BASE, ORGANISATION, type Route } from './route.ts';
import { Changes } from './schemas/changes.ts';
import { EditionList, EditionView } from './schemas/editions.ts';
import { Health } from './schemas/health.ts';
import { History } from './schemas/history.ts';
import { Matrix } from './schemas/matrix.ts';
import { LogHead, Organisation, OrganisationList } from './schemas/organisation.ts';
import { ChangesQuery, KnownQuery, PageQuery, ViewQuery } from './schemas/parameters.ts';
import { Targets } from './schemas/plans.ts';
import { RegisterCheck } from './schemas/register-check.ts';
import { Service } from './schemas/service.ts';

const read = { method: 'GET' } as const;
const ndjson = (description: string) => [{ status: 200, description, type: 'application/x-ndjson' }];
const json = (description: string, schema: NonNullable<Route['answers'][number]['schema']>) => [
  { status: 200, description, schema },
];
const ofOrganisation = ['unknown-organisation'] as const;
const ofView = ['invalid-parameter', 'unknown-organisation', 'answer-too-large'] as const;
const ofService = [...ofView, 'unknown-service'] as const;

/** Everything that can be read; no token is needed for any of it. */
export const READ_ROUTES: readonly Route[] = [
  {
    ...read,
    path: '/healthz',
    id: 'readHealth',
    summary: 'Whether the program is up and its first fill complete',
    answers: [
      { status: 200, description: 'It is', schema: Health },
      { status: 503, description: 'It is still starting', schema: Health },
    ],
    problems: [],
    handle: readHealth,
  },
  {
    ...read,
    path: `${API_BASE}/organisations`,
    id: 'readOrganisations',
    summary: 'Every organisation',
    answers: json('The organisations', OrganisationList),
    problems: ['answer-too-large'],
    handle: readOrganisations,
  },
  {
    ...read,
    path: ORGANISATION,
    id: 'readOrganisation',
    summary: 'One organisation with its settings',
    answers: json('The organisation', Organisation),
    problems: ofOrganisation,
    handle: readOrganisation,
  },
  {
    ...read,
    path: `${ORGANISATION}/matrix`,
    id: 'readMatrix',
    summary: 'Every service by area, with status and figures, at two dates',
    query: ViewQuery,
    answers: json('The matrix', Matrix),
    problems: ofView,
    handle: readMatrix,
  },
  {
    ...read,
    path: `${ORGANISATION}/services/{id}`,
    id: 'readService',
    summary: 'One service; its ETag starts with its version and serves as If-Match',
    query: ViewQuery,
    answers: json('The service', Service),
    problems: ofService,
    handle: readServiceView,
  },
  {
    ...read,
    path: `${ORGANISATION}/services/{id}/history`,
    id: 'readHistory',
    summary: 'All that was recorded of a service, withdrawn assessments marked',
    query: KnownQuery,
    answers: json('The history', History),
    problems: ofService,
    handle: readHistory,
  },
  {
    ...read,
    path: `${ORGANISATION}/changes`,
    id: 'readChanges',
    summary: 'What differs between two days: improved, fell, new, retired, and to and from the other two',
    query: ChangesQuery,
    answers: json('The changes', Changes),
    problems: ofView,
    handle: readChanges,
  },
  {
    ...read,
    path: `${ORGANISATION}/targets`,
    id: 'readTargets',
    summary: 'Every target with its slip history, and every action',
    query: ViewQuery,
    answers: json('The targets and actions', Targets),
    problems: ofView,
    handle: readTargets,
  },
  {
    ...read,
    path: `${ORGANISATION}/register-check`,
    id: 'readRegisterCheck',
    summary: 'What is contradictory, neglected or missing in the register, the gravest first',
    query: ViewQuery,
    answers: json('The findings', RegisterCheck),
    problems: ofView,
    handle: readRegisterCheck,
  },
  {
    ...read,
    path: `${ORGANISATION}/editions`,
    id: 'readEditions',
    summary: 'Every edition, withdrawn ones marked',
    answers: json('The editions', EditionList),
    problems: ofOrganisation,
    handle: readEditions,
  },
  {
    ...read,
    path: `${ORGANISATION}/editions/{edition}`,
    id: 'readEdition',
    summary: 'One edition and the matrix that it froze',
    answers: json('The edition', EditionView),
    problems: [...ofOrganisation, 'unknown-edition', 'answer-too-large'],
    handle: readEdition,
  },
  {
    ...read,
    path: `${ORGANISATION}/exports/catalogue.jsonld`,
    id: 'readServiceCatalogue',
    summary: 'The services at two dates as CPSV-AP 3.2.0 in JSON-LD',
    query: ViewQuery,
    answers: [{ status: 200, description: 'The service catalogue', type: 'application/ld+json' }],
    problems: ofView,
    handle: readServiceCatalogue,
  },
  {
    ...read,
    path: `${ORGANISATION}/log`,
    id: 'readLog',
    summary: 'The public log: a line is the canonical JSON (RFC 8785) of a commit',
    query: PageQuery,
    answers: ndjson('Lines in order. Link rel="next" leads on; where it is missing, the log ends.'),
    problems: ['invalid-parameter', 'unknown-organisation'],
    handle: readLog,
  },
  {
    ...read,
    path: `${ORGANISATION}/log/texts`,
    id: 'readLogTexts',
    summary: 'The texts that the log refers to: lines {seq, ref, salt, text}',
    query: PageQuery,
    answers: ndjson('Lines in order; a page can be empty and still have a Link rel="next".'),
    problems: ['invalid-parameter', 'unknown-organisation'],
    handle: readLogTexts,
  },
  {
    ...read,
    path: `${ORGANISATION}/log/head`,
    id: 'readLogHead',
    summary: 'Where the log ends',
    answers: json('Seq and hash of the newest commit', LogHead),
    problems: ofOrganisation,
    handle: readLogHead,
  },
];

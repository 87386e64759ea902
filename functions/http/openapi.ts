import { componentSchemas, type JsonSchema, queryParameters, referenceTo } from './openapi-schemas.ts';
import { PROBLEM_TYPES, type ProblemType } from './problem-types.ts';
import { type Answer, API_BASE, type Route, typesOf } from './route.ts';
import { ProblemDetails } from './schemas/problem.ts';

const text = (more: JsonSchema = {}): JsonSchema => ({ type: 'string', ...more });

const PATH_PARAMETERS: Readonly<Record<string, string>> = {
  org: 'Id of the organisation: the four-digit code of a Swedish municipality, or another id',
  id: 'Id of the service',
  edition: 'Id of the edition',
  file: 'Name of the data set and ending of the format: services.csv',
};

const HEADERS: Readonly<Record<string, JsonSchema>> = {
  'If-Match': {
    required: true,
    description: 'The version of the service that you have seen: "12", W/"12", or the ETag of reading it',
    schema: text({ examples: ['"12"'] }),
  },
  'Idempotency-Key': {
    required: false,
    description: 'Makes it safe to send the same request again: for 30 days it is done only once',
    schema: text({ minLength: 1, maxLength: 255 }),
  },
};

const pathParameters = (path: string): JsonSchema[] =>
  [...path.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => ({
    name,
    in: 'path',
    required: true,
    description: PATH_PARAMETERS[name] ?? name,
    schema: text({ minLength: 1 }),
  }));

const headerParameters = ({ headers = [] }: Route): JsonSchema[] =>
  headers.map((name) => ({ name, in: 'header', ...HEADERS[name] }));

const bytes = { type: 'string', contentMediaType: 'application/octet-stream' };
const FILES = {
  'application/octet-stream': { schema: bytes },
  'multipart/form-data': { schema: { type: 'object', additionalProperties: bytes } },
};

function requestBody({ body }: Route): JsonSchema {
  if (!body) return {};
  const content = body === 'files' ? FILES : { 'application/json': { schema: referenceTo(body) } };
  return { requestBody: { required: true, content } };
}

function answerOf(answer: Answer): JsonSchema {
  const schema = answer.schema ? referenceTo(answer.schema) : text();
  const content = Object.fromEntries(typesOf(answer).map((type) => [type, { schema }]));
  return { description: answer.description, content };
}

/** One response for each status, in words which problems it can be. */
function problemResponses(types: readonly ProblemType[]): Record<string, JsonSchema> {
  const byStatus = Map.groupBy(types, (type) => String(PROBLEM_TYPES[type].status));
  const response = (some: readonly ProblemType[]): JsonSchema => ({
    description: some.map((type) => `${PROBLEM_TYPES[type].title} (urn:blomlada:problem:${type})`).join('; '),
    content: { 'application/problem+json': { schema: referenceTo(ProblemDetails) } },
  });
  return Object.fromEntries([...byStatus].map(([status, some]) => [status, response(some)]));
}

const NOT_MODIFIED = { '304': { description: 'Not changed since the ETag in If-None-Match' } };

function operation(route: Route): JsonSchema {
  const { id, summary, answers, problems, method, path } = route;
  const parameters = [...pathParameters(path), ...queryParameters(route.query), ...headerParameters(route)];
  return {
    operationId: id,
    summary,
    ...(parameters.length > 0 && { parameters }),
    ...requestBody(route),
    responses: {
      ...Object.fromEntries(answers.map((answer) => [String(answer.status), answerOf(answer)])),
      ...(method === 'GET' && path.startsWith(API_BASE) && NOT_MODIFIED),
      ...problemResponses([...problems, 'internal']),
    },
    ...(method !== 'GET' && { security: [{ bearer: [] }] }),
  };
}

function pathsOf(routes: readonly Route[]): JsonSchema {
  const byPath = Map.groupBy(routes, ({ path }) => path);
  const item = (some: readonly Route[]) =>
    Object.fromEntries(some.map((route) => [route.method.toLowerCase(), operation(route)]));
  return Object.fromEntries([...byPath].map(([path, some]) => [path, item(some)]));
}

/** The OpenAPI 3.1 document of routes, made from the same schemas that validate what comes in. */
export const openApiDocument = (routes: readonly Route[], version: string): JsonSchema => ({
  openapi: '3.1.0',
  info: {
    title: 'Blomlåda',
    version,
    summary: 'How far each of a municipality’s e-services is digitised',
    description:
      'Reading needs no token. Days are written YYYY-MM-DD and are days in Europe/Stockholm; instants are in UTC. ' +
      'Every read has an ETag and answers 304. Errors are problem details (RFC 9457) with a stable type.',
    license: { name: 'EUPL-1.2', identifier: 'EUPL-1.2' },
  },
  servers: [{ url: '/' }],
  paths: pathsOf(routes),
  components: {
    schemas: componentSchemas(),
    securitySchemes: { bearer: { type: 'http', scheme: 'bearer', bearerFormat: 'JWT' } },
  },
});

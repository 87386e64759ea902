import * as z from 'zod';
import { Command } from '../core/commands.ts';
import { LogEvent, RegisterEvent } from '../core/events.ts';
import { Localized } from '../core/language.ts';
import { OrganisationEntry } from '../core/organisation.ts';
import { Finding } from '../core/register-check.ts';
import { Assessment } from './schemas/assessment.ts';
import { Change, Changes } from './schemas/changes.ts';
import { CommandList, StatusChange } from './schemas/commands.ts';
import { Edition, EditionList, EditionView } from './schemas/editions.ts';
import { ExportList } from './schemas/exports.ts';
import { Health } from './schemas/health.ts';
import { History, Span } from './schemas/history.ts';
import { ImportResult, ImportRow } from './schemas/import-result.ts';
import { Matrix, MatrixArea, MatrixService } from './schemas/matrix.ts';
import { OpenApiDocument } from './schemas/openapi-document.ts';
import { LogHead, Organisation, OrganisationInput, OrganisationList } from './schemas/organisation.ts';
import { Action, Slip, Target, Targets } from './schemas/plans.ts';
import { InputFault, ProblemDetails } from './schemas/problem.ts';
import { Proposed } from './schemas/proposed.ts';
import { RegisterCheck } from './schemas/register-check.ts';
import { Ending, Service } from './schemas/service.ts';
import { Words } from './schemas/text.ts';
import { Written } from './schemas/written.ts';

/** What requests bring, by its name in the OpenAPI document. */
const INPUTS: Readonly<Record<string, z.ZodType>> = { Command, CommandList, OrganisationInput, StatusChange };

/** What answers hold, by its name in the OpenAPI document. */
const OUTPUTS: Readonly<Record<string, z.ZodType>> = {
  Action,
  Assessment,
  Change,
  Changes,
  Edition,
  EditionList,
  EditionView,
  Ending,
  ExportList,
  Finding,
  Health,
  History,
  ImportResult,
  ImportRow,
  InputFault,
  Localized,
  LogEvent,
  LogHead,
  OpenApiDocument,
  Matrix,
  MatrixArea,
  MatrixService,
  Organisation,
  OrganisationEntry,
  OrganisationList,
  ProblemDetails,
  Proposed,
  RegisterCheck,
  RegisterEvent,
  Service,
  Slip,
  Span,
  Target,
  Targets,
  Words,
  Written,
};

export type JsonSchema = Readonly<Record<string, unknown>>;

const addressOf = (name: string): string => `#/components/schemas/${name}`;

/** Each named schema as JSON Schema 2020-12, one naming another by reference. */
function described(schemas: Readonly<Record<string, z.ZodType>>, io: 'input' | 'output') {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(schemas)) registry.add(schema, { id });
  const { schemas: found } = z.toJSONSchema(registry, { io, uri: addressOf });
  return Object.entries(found).map(([name, { $schema, $id, ...schema }]) => [name, schema] as const);
}

/** All schemas of the document's `components`. */
export const componentSchemas = (): Record<string, JsonSchema> =>
  Object.fromEntries([...described(OUTPUTS, 'output'), ...described(INPUTS, 'input')]);

/** A reference to a named schema; throws for one without a name, which a test finds. */
export function referenceTo(schema: z.ZodType): JsonSchema {
  const name = Object.entries({ ...INPUTS, ...OUTPUTS }).find(([, each]) => each === schema)?.[0];
  if (!name) throw new RangeError('a route uses a schema that has no name in the OpenAPI document');
  return { $ref: addressOf(name) };
}

/** The parameters of a query, each with its own schema. */
export function queryParameters(query: z.ZodObject | undefined): JsonSchema[] {
  return Object.entries(query?.shape ?? {}).map(([name, type]) => {
    const { $schema, description, ...schema } = z.toJSONSchema(type as z.ZodType, { io: 'input' });
    const required = !z.safeParse(type, undefined).success;
    return { name, in: 'query', required, ...(description && { description }), schema };
  });
}

import * as z from 'zod';
import { Day } from './calendar.ts';
import {
  CatalogueId,
  CatalogueItemId,
  RecordId,
  ServiceId,
  Sha256,
  TextRef,
  UndoneCommits,
} from './identifiers.ts';
import { Line, Localized } from './language.ts';
import { RecordedChanges, RecordedSettings } from './organisation.ts';
import { RevisionByRef, ServiceProfile } from './service.ts';
import { Criteria, Status } from './status.ts';

/**
 * The events of log format 1. An event once written stays readable for ever: fields may be added as
 * optional, none may change its meaning or go. Every event about a service says from which day it holds.
 */
const ofService = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), service: ServiceId, effectiveOn: Day, ...shape });

const registerEvents = [
  ofService('service-registered', { profile: ServiceProfile }),
  ofService('service-revised', { changes: RevisionByRef }),
  ofService('service-renamed', { name: Localized }),
  ofService('service-moved', { area: CatalogueItemId }),
  ofService('service-mapped', { indicator: CatalogueItemId.nullable() }),
  ofService('service-redated', { reason: TextRef }),
  ofService('service-merged', { into: ServiceId, reason: TextRef.nullable() }),
  ofService('service-split', { into: z.array(ServiceId).min(2).max(20), reason: TextRef.nullable() }),
  ofService('service-retired', { reason: TextRef.nullable() }),
  ofService('service-reinstated', { reason: TextRef }),
  ofService('service-vanished', { source: Line(200) }),
  ofService('service-returned', { source: Line(200) }),
] as const;

const assessmentEvents = [
  ofService('service-assessed', {
    assessment: RecordId,
    status: Status,
    /** The complete set that the status came from, or that a status by hand stands against. */
    criteria: Criteria.nullable(),
    by: z.enum(['criteria', 'hand']),
    override: z.boolean(),
    reason: TextRef,
    evidence: z.array(TextRef).max(20),
    /** Something for a person to check. */
    note: TextRef.nullable(),
    /** The day on which an exemption (not-applicable) is to be looked at again. */
    reviewOn: Day.optional(),
    /** The answered report from the public that led to it. */
    report: RecordId.optional(),
  }),
  ofService('assessment-confirmed', { assessment: RecordId, reviewOn: Day.optional() }),
  ofService('assessment-withdrawn', { assessment: RecordId, reason: TextRef }),
] as const;

const targetEvents = [
  ofService('target-set', { target: RecordId, status: Status, due: Day, reason: TextRef.nullable() }),
  ofService('target-moved', { target: RecordId, status: Status, due: Day, reason: TextRef }),
  ofService('target-met', { target: RecordId }),
  ofService('target-dropped', { target: RecordId, reason: TextRef }),
] as const;

export const ACTION_STATES = ['planned', 'under-way', 'finished'] as const;
const actionEvents = [
  ofService('action-added', {
    action: RecordId,
    target: RecordId.nullable(),
    title: TextRef,
    owner: TextRef,
    due: Day,
  }),
  ofService('action-changed', {
    action: RecordId,
    title: TextRef.optional(),
    owner: TextRef.optional(),
    due: Day.optional(),
    state: z.enum(['planned', 'under-way']).optional(),
  }),
  ofService('action-escalated', { action: RecordId, to: TextRef, reason: TextRef }),
  ofService('action-finished', { action: RecordId, outcome: TextRef.nullable() }),
] as const;

const organisationEvents = [
  z.strictObject({ type: z.literal('organisation-registered'), settings: RecordedSettings }),
  z.strictObject({ type: z.literal('settings-changed'), changes: RecordedChanges }),
  z.strictObject({
    type: z.literal('edition-published'),
    edition: RecordId,
    label: Line(120),
    validOn: Day,
    seq: z.int().min(0),
    catalogue: CatalogueId,
  }),
  z.strictObject({ type: z.literal('edition-withdrawn'), edition: RecordId, reason: TextRef }),
  z.strictObject({ type: z.literal('text-redacted'), text: TextRef, reason: TextRef }),
  z.strictObject({
    type: z.literal('report-answered'),
    report: RecordId,
    /** The service that the report is about; null for a fault of the pages themselves. */
    about: ServiceId.nullable(),
    receivedOn: Day,
    /** What was reported, in the words that staff made public; null where they made none public. */
    question: TextRef.nullable(),
    answer: TextRef,
  }),
  z.strictObject({
    type: z.literal('import-applied'),
    import: Sha256,
    format: Line(60),
    part: z.int().min(1),
    source: Line(300),
    /** The commits of the import that this one takes back; where it stands, the commit imports nothing. */
    undoes: UndoneCommits.optional(),
  }),
] as const;

export const RegisterEvent = z.discriminatedUnion('type', registerEvents);
export type RegisterEvent = z.infer<typeof RegisterEvent>;
export const AssessmentEvent = z.discriminatedUnion('type', assessmentEvents);
export type AssessmentEvent = z.infer<typeof AssessmentEvent>;
export const TargetEvent = z.discriminatedUnion('type', targetEvents);
export type TargetEvent = z.infer<typeof TargetEvent>;
export const ActionEvent = z.discriminatedUnion('type', actionEvents);
export type ActionEvent = z.infer<typeof ActionEvent>;
export const OrganisationEvent = z.discriminatedUnion('type', organisationEvents);
export type OrganisationEvent = z.infer<typeof OrganisationEvent>;

/** Every event about one service. */
export type ServiceEvent = RegisterEvent | AssessmentEvent | TargetEvent | ActionEvent;

/** Any event of the log. */
export const LogEvent = z.discriminatedUnion('type', [
  ...registerEvents,
  ...assessmentEvents,
  ...targetEvents,
  ...actionEvents,
  ...organisationEvents,
]);
export type LogEvent = z.infer<typeof LogEvent>;

const typesOf = (options: readonly { shape: { type: { value: string } } }[]): ReadonlySet<string> =>
  new Set(options.map((option) => option.shape.type.value));
const registerTypes = typesOf(registerEvents);
const assessmentTypes = typesOf(assessmentEvents);
const organisationTypes = typesOf(organisationEvents);

export const isRegisterEvent = (event: LogEvent): event is RegisterEvent => registerTypes.has(event.type);
export const isAssessmentEvent = (event: LogEvent): event is AssessmentEvent =>
  assessmentTypes.has(event.type);
export const isOrganisationEvent = (event: LogEvent): event is OrganisationEvent =>
  organisationTypes.has(event.type);

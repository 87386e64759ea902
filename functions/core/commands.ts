import * as z from 'zod';
import { Day } from './calendar.ts';
import { CatalogueItemId, Link, RecordId, ServiceId, Sha256, TextRef, UndoneCommits } from './identifiers.ts';
import { FreeText, Line, Localized } from './language.ts';
import { OrganisationChanges, OrganisationSettings } from './organisation.ts';
import { Revision, ServiceDraft } from './service.ts';
import { Criteria, Status } from './status.ts';

const Reason = FreeText(4000);
/** Seq of the service's last change that the sender has seen; a later one refuses the whole commit. */
const version = z.int().min(1).optional();

const onService = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({ type: z.literal(type), service: ServiceId, effectiveOn: Day, version, ...shape });
/** Acts about plans hold from today unless another day is given. */
const onPlan = <Type extends string, Shape extends z.ZodRawShape>(type: Type, shape: Shape) =>
  z.strictObject({
    type: z.literal(type),
    service: ServiceId,
    effectiveOn: Day.optional(),
    version,
    ...shape,
  });

/** A status by hand or by criteria; exactly one of the two decides, criteria beside a status only stand against it. */
export const Judgement = z.strictObject({
  status: Status.optional(),
  criteria: Criteria.optional(),
  effectiveOn: Day,
  reason: Reason,
  evidence: z.array(Link).max(20).optional(),
  note: FreeText(1000).optional(),
  /** For an exemption (not-applicable): the day on which it is to be looked at again. */
  reviewOn: Day.optional(),
});

const registerCommands = [
  z.strictObject({
    type: z.literal('register-service'),
    id: ServiceId.optional(),
    effectiveOn: Day,
    ...ServiceDraft.shape,
  }),
  onService('revise-service', { changes: Revision }),
  onService('rename-service', { name: Localized }),
  onService('move-service', { area: CatalogueItemId }),
  onService('map-service', { indicator: CatalogueItemId.nullable() }),
  onService('redate-service', { reason: Reason }),
  onService('merge-service', { into: ServiceId, reason: Reason.optional() }),
  onService('split-service', { into: z.array(ServiceId).min(2).max(20), reason: Reason.optional() }),
  onService('retire-service', { reason: Reason.optional() }),
  onService('reinstate-service', { reason: Reason }),
  onService('mark-vanished', { source: Line(200) }),
  onService('mark-returned', { source: Line(200) }),
] as const;

const assessmentCommands = [
  z.strictObject({
    type: z.literal('assess-service'),
    service: ServiceId,
    version,
    ...Judgement.shape,
    /** The answered report from the public that leads to it. */
    report: RecordId.optional(),
  }),
  onService('confirm-assessment', { assessment: RecordId.optional(), reviewOn: Day.optional() }),
  z.strictObject({
    type: z.literal('withdraw-assessment'),
    service: ServiceId,
    assessment: RecordId,
    version,
    reason: Reason,
  }),
] as const;

/** A step towards a target: the role that answers for it, never a person's name. */
const step = { title: FreeText(500), owner: Line(200), due: Day };

const planCommands = [
  onPlan('set-target', {
    status: Status,
    due: Day,
    reason: Reason.optional(),
    /** The first step towards it, which could not name it otherwise: it has no id before it is set. */
    action: z.strictObject(step).optional(),
  }),
  onPlan('move-target', { target: RecordId, status: Status.optional(), due: Day, reason: Reason }),
  onPlan('meet-target', { target: RecordId }),
  onPlan('drop-target', { target: RecordId, reason: Reason }),
  onPlan('add-action', { target: RecordId.optional(), ...step }),
  onPlan('change-action', {
    action: RecordId,
    title: FreeText(500).optional(),
    owner: Line(200).optional(),
    due: Day.optional(),
    state: z.enum(['planned', 'under-way']).optional(),
  }),
  onPlan('escalate-action', { action: RecordId, to: Line(200), reason: Reason }),
  onPlan('finish-action', { action: RecordId, outcome: FreeText(2000).optional() }),
] as const;

const organisationCommands = [
  z.strictObject({ type: z.literal('register-organisation'), settings: OrganisationSettings }),
  z.strictObject({ type: z.literal('change-settings'), changes: OrganisationChanges }),
  z.strictObject({
    type: z.literal('publish-edition'),
    id: RecordId.optional(),
    label: Line(120),
    validOn: Day,
    /** A day or an instant; now when left out. */
    knownOn: z.string().max(24).optional(),
  }),
  z.strictObject({ type: z.literal('withdraw-edition'), edition: RecordId, reason: Reason }),
  z.strictObject({ type: z.literal('redact-text'), text: TextRef, reason: Reason }),
  z.strictObject({
    type: z.literal('answer-report'),
    report: RecordId,
    about: ServiceId.nullable(),
    receivedOn: Day,
    question: Reason.optional(),
    answer: Reason,
  }),
  z.strictObject({
    type: z.literal('record-import'),
    import: Sha256,
    format: Line(60),
    part: z.int().min(1),
    source: Line(300),
    /** The commits of the import that this one takes back. */
    undoes: UndoneCommits.optional(),
  }),
] as const;

export const Command = z.discriminatedUnion('type', [
  ...registerCommands,
  ...assessmentCommands,
  ...planCommands,
  ...organisationCommands,
]);
export type Command = z.infer<typeof Command>;
export type CommandType = Command['type'];
export type CommandOf<Type extends CommandType> = Extract<Command, { type: Type }>;

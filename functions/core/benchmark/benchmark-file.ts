import * as z from 'zod';
import { Day, Instant } from '../calendar.ts';
import { RegisterEvent } from '../events.ts';
import { CatalogueId, OrganisationId, RecordId, ServiceId, Sha256, TextRef } from '../identifiers.ts';
import { FreeText, LANGUAGES, Line } from '../language.ts';
import { Licence, OrganisationKind, Slug } from '../organisation.ts';
import { Criteria, Status } from '../status.ts';

const seq = z.int().min(1);
const index = z.int().min(0);
const address = z.string().max(300);

/** Where a benchmark file comes from: a log, with its end; or a self-assessment sent in as a table. */
export const BenchmarkSource = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('log'),
    /** Where the deployment lies that holds the log; null where it does not say. */
    origin: address.nullable(),
    head: z.strictObject({ seq, hash: Sha256 }),
  }),
  z.strictObject({
    kind: z.literal('self-assessment'),
    /** The file's name, and the SHA-256 of its bytes. */
    file: Line(300),
    digest: Sha256,
  }),
]);
export type BenchmarkSource = z.infer<typeof BenchmarkSource>;

const Settings = z.strictObject({
  seq,
  slug: Slug,
  name: Line(200),
  language: z.enum(LANGUAGES),
  kind: OrganisationKind,
  catalogue: CatalogueId,
  closedOn: Day.nullable(),
  example: z.boolean(),
  staleAfterMonths: z.int().min(1).max(120),
  licence: Licence,
});

const Edition = z.strictObject({
  id: RecordId,
  label: Line(120),
  seq,
  index,
  validOn: Day,
  pinned: z.int().min(0),
  catalogue: CatalogueId,
  withdrawn: seq.nullable(),
});

const Assessment = z.strictObject({
  id: RecordId,
  seq,
  index,
  effectiveOn: Day,
  status: Status,
  criteria: Criteria.nullable(),
  by: z.enum(['criteria', 'hand']),
  override: z.boolean(),
  /** In words, where it came with a self-assessment; a log keeps its reasons to itself. */
  reason: FreeText(4000).nullable(),
  confirmations: z.array(z.strictObject({ seq, index, on: Day })),
  withdrawn: seq.nullable(),
});

const Service = z.strictObject({
  id: ServiceId,
  register: z.array(z.strictObject({ seq, index, event: RegisterEvent })).min(1),
  assessments: z.array(Assessment),
});

/**
 * What comparing an organisation takes, and no more: its services with their lives and statuses at every
 * pair of dates. It is what the publisher keeps of each organisation (so that a comparison reads no log)
 * and, as a file, what one deployment hands to another.
 */
export const BenchmarkFile = z.strictObject({
  format: z.literal('blomlada-benchmark-1'),
  organisation: OrganisationId,
  source: BenchmarkSource,
  /** When each commit was recorded; the commit with seq n stands at n - 1. */
  recorded: z.array(Instant).min(1),
  settings: z.array(Settings).min(1),
  editions: z.array(Edition),
  services: z.array(Service),
  /** The words for the references that services hold: their responsible roles. */
  texts: z.record(TextRef, z.string().max(200)),
});
export type BenchmarkFile = z.infer<typeof BenchmarkFile>;
export type BenchmarkService = BenchmarkFile['services'][number];

import * as z from 'zod';
import { Instant } from './calendar.ts';
import { OrganisationId, RecordId, ServiceId } from './identifiers.ts';
import { FreeText } from './language.ts';

/** What a report is about: that a service is not as it is shown, or a fault of the pages themselves. */
export const REPORT_KINDS = ['mismatch', 'fault'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

export const REPORT_STATES = ['open', 'answered', 'closed'] as const;
export type ReportState = (typeof REPORT_STATES)[number];

export const LONGEST_MESSAGE = 4000;

/** Where staff can write back to; only what can stand in a mail link without meaning anything else. */
const ReplyAddress = z
  .string()
  .trim()
  .toLowerCase()
  .max(200, 'must be an e-mail address')
  .regex(/^[a-z0-9.!#$'*+/=^_`{|}~-]+@[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be an e-mail address');

/** What somebody types who reports something. */
export const ReportInput = z.strictObject({
  /** The service it is about; null for the pages. Whether there is such a service, only staff's side can see. */
  about: ServiceId.nullable(),
  message: FreeText(LONGEST_MESSAGE),
  /** Deleted with the report, and never in the log. */
  contact: ReplyAddress.nullable(),
});
export type ReportInput = z.infer<typeof ReportInput>;

/** A report from the public. Lies under `inbox#` for a time; the log holds only what staff answer to it. */
export const Report = ReportInput.extend({
  id: RecordId,
  org: OrganisationId,
  kind: z.enum(REPORT_KINDS),
  language: z.enum(['sv', 'en']),
  receivedAt: Instant,
  /** Deleted then, whatever became of it. */
  expiresAt: Instant,
  state: z.enum(REPORT_STATES),
});
export type Report = z.infer<typeof Report>;

/** A report that has no id yet: that tells where it found room. */
export type ReportDraft = Omit<Report, 'id'>;

const DAY = 24 * 60 * 60_000;
/** Days that a report is kept, answered or not. */
export const RETENTION_DAYS = 90;

/** What was typed, as it is taken in at a moment. */
export function draftReport(
  { org, language, ...input }: ReportInput & Pick<Report, 'org' | 'language'>,
  now: Date,
): ReportDraft {
  return {
    ...input,
    ...{ org, language },
    kind: input.about === null ? 'fault' : 'mismatch',
    receivedAt: now.toISOString(),
    expiresAt: new Date(now.getTime() + RETENTION_DAYS * DAY).toISOString(),
    state: 'open',
  };
}

/** Whether a report is still to be seen; an expired one is not, even before it is deleted. */
export const isKept = ({ expiresAt }: Pick<Report, 'expiresAt'>, now: Instant): boolean => expiresAt > now;

/** Whole days until a report is deleted, the one under way included. */
export const daysLeft = ({ expiresAt }: Pick<Report, 'expiresAt'>, now: Instant): number =>
  Math.max(0, Math.ceil((Date.parse(expiresAt) - Date.parse(now)) / DAY));

/** More than this in an inbox is a flood; the latest are shown, and the others as these are dealt with. */
export const MOST_LISTED = 500;

/** How many reports there is room for in a day; what is over gets a friendly no. */
export type ReportLimits = { address: number; organisation: number; site: number };
export const REPORT_LIMITS: ReportLimits = { address: 5, organisation: 200, site: 2000 };

/** The side of the inbox that the public reaches. It can put, and neither read nor delete. */
export type Inbox = {
  /** Takes a report in from a sender, whom a digest stands for; its id, or null when there is no room that day. */
  put(report: ReportDraft, sender: string): Promise<string | null>;
};

/** The side of the inbox that staff reach. */
export type InboxReading = {
  /** Reports that are still kept, newest first; the latest few hundred where there are more. */
  list(org: string): Promise<Report[]>;
  get(org: string, id: string): Promise<Report | null>;
  /** Notes what became of a report; false when it is gone, or was changed at the same time. */
  mark(org: string, id: string, state: ReportState): Promise<boolean>;
  remove(org: string, id: string): Promise<void>;
  /** Deletes some of what has expired, where the database does not do so by itself. */
  purge(org: string): Promise<void>;
};

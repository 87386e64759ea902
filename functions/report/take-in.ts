import { thanksPath } from '../../web/pages/addresses.ts';
import type { Reporting } from '../../web/pages/report.tsx';
import { dayOf, startOfDay } from '../core/calendar.ts';
import { addDays } from '../core/days.ts';
import { draftReport, REPORT_LIMITS, type ReportInput } from '../core/report.ts';
import { reportId } from '../core/report-id.ts';
import { senderDigest } from '../core/report-sender.ts';
import { seeOther } from './answer.ts';
import { aboutIn, cameFrom, isTrapped, readForm, typedIn } from './form.ts';
import { failedAnswer, fullAnswer, problemAnswer, wrongForm } from './pages.tsx';
import type { ReportParts } from './parts.ts';
import { isForeign, readSent } from './sent.ts';

/** A form that was sent, and what the server handed over with it. */
export type Sending = { parts: ReportParts; at: Reporting; request: Request; env: unknown };

function thanks({ language, org, from }: Reporting, report: string): Response {
  const query = from === null ? '' : `?${new URLSearchParams({ from })}`;
  return seeOther(thanksPath(language, org, report) + query);
}

/** A number like any other, for a program that is to believe that all is well. */
const inventedId = (day: string, random: string): string =>
  reportId(day, parseInt(random.slice(0, 4), 16) % REPORT_LIMITS.organisation, random.slice(4));

function keep({ parts, at, env }: Sending, input: ReportInput, now: Date): Promise<string | null> {
  const { inbox, secret, addressOf } = parts;
  const draft = draftReport({ ...input, org: at.org, language: at.language }, now);
  // Whoever cannot be told from others shares their room with them.
  return inbox.put(draft, senderDigest(secret, dayOf(now), addressOf(env) ?? 'unknown'));
}

const untilTomorrow = (now: Date): number =>
  Math.ceil((Date.parse(startOfDay(addDays(dayOf(now), 1))) - now.getTime()) / 1000);

/** What can be told of an error without telling what was sent. */
function nameOf(error: unknown): { error: string; at: string[] } {
  if (!(error instanceof Error)) return { error: typeof error, at: [] };
  const { name, message, stack = '' } = error;
  const frames = stack.slice(stack.indexOf(message) + message.length).split('\n');
  return {
    error: name,
    at: frames
      .map((frame) => frame.trim())
      .filter((frame) => frame !== '')
      .slice(0, 4),
  };
}

/** Takes in what somebody reports, or answers with the form and all that was typed. */
export async function takeIn(sending: Sending): Promise<Response> {
  const { parts, request } = sending;
  if (isForeign(request)) return problemAnswer(sending.at, 'foreign');
  const fields = await readSent(request);
  if (typeof fields === 'string') return problemAnswer(sending.at, fields);
  const at = { ...sending.at, about: aboutIn(fields), from: cameFrom(fields) };
  const now = parts.now();
  if (isTrapped(fields)) return thanks(at, inventedId(dayOf(now), parts.random()));
  const reading = readForm(fields);
  if (!reading.ok) return wrongForm(at, reading.state);
  try {
    const report = await keep({ ...sending, at }, reading.input, now);
    return report === null ? fullAnswer(at, typedIn(fields), untilTomorrow(now)) : thanks(at, report);
  } catch (error) {
    parts.onFault({ requestId: crypto.randomUUID(), method: request.method, ...nameOf(error) });
    return failedAnswer(at, typedIn(fields));
  }
}

import * as z from 'zod';
import { Link, OrganisationId } from '../core/identifiers.ts';
import { LIMITS, type Limits, openAsking } from './asking.ts';
import { openFetcher } from './fetcher.ts';
import { openLines, type Pause } from './lines.ts';

/** Requests under way at once, over all hosts. */
const AT_ONCE = 10;

/** Milliseconds that a host is left alone between two requests. */
const BETWEEN = 2_000;

const CONTACT = /^(?:mailto:|https:\/\/)[!-~]+$/;

/**
 * How the visitor introduces itself: whose it is, and whom to write to. Throws a sentence without a contact:
 * nobody should be visited by a robot that they cannot complain about.
 */
export function userAgentFor(contact: string | undefined): string {
  if (!contact || !CONTACT.test(contact)) {
    throw new Error(
      `LINK_CHECK_CONTACT must be a mailto: or https: address at which sites reach whoever runs this, but is “${contact ?? ''}”.`,
    );
  }
  return `Blomlada/1.0 (checks links to municipal e-services once a week; +${contact})`;
}

const StartPages = z.record(OrganisationId, Link.nullable());

/** Start pages by organisation, as a variable tells them in JSON; throws where it is not of that form. */
export const startPagesFrom = (json: string | undefined): z.infer<typeof StartPages> =>
  StartPages.parse(JSON.parse(json || '{}'));

const pause: Pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** The way to ask the public web; robots files are remembered as long as it is. */
export function openVisitor(contact: string | undefined, limits: Limits = LIMITS) {
  const lines = openLines({ atOnce: AT_ONCE, between: BETWEEN, pause });
  const fetcher = openFetcher({ userAgent: userAgentFor(contact) });
  return { asking: openAsking({ fetcher, lines, limits }), limits };
}

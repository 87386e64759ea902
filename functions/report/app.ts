import { type Context, Hono } from 'hono';
import { reportPath } from '../../web/pages/addresses.ts';
import type { Reporting } from '../../web/pages/report.tsx';
import { ADDRESSES as assets } from '../../web/site/assets.ts';
import { OrganisationId } from '../core/identifiers.ts';
import type { InterfaceLanguage } from '../core/language.ts';
import { placeOfReport } from '../core/report-id.ts';
import { aboutIn, cameFrom } from './form.ts';
import { emptyForm, problemAnswer, thanksAnswer } from './pages.tsx';
import type { ReportParts } from './parts.ts';
import { takeIn } from './take-in.ts';

const LANGUAGES: readonly InterfaceLanguage[] = ['sv', 'en'];

/** Whether a path belongs to the public's entry. */
export const isReporting = (path: string): boolean => /^\/(?:en\/)?rapportera(?:\/|$)/.test(path);

const languageOf = (path: string): InterfaceLanguage => (path.startsWith('/en/') ? 'en' : 'sv');

/** Where a request stands; null where no organisation could have that id. */
function standing({ req }: Context): Reporting | null {
  const org = OrganisationId.safeParse(req.param('org')).data;
  const { searchParams } = new URL(req.url);
  const place = { about: aboutIn(searchParams), from: cameFrom(searchParams) };
  return org === undefined ? null : { language: languageOf(req.path), assets, org, ...place };
}

const nowhere = ({ req }: Context): Response =>
  problemAnswer({ language: languageOf(req.path), assets, org: '', about: null, from: null }, 'unknown');

/** The entry by which the public reports something: `/rapportera/{org}/` and `/en/rapportera/{org}/`. */
export function createReportApp(parts: ReportParts): Hono {
  if (parts.secret.length < 32) throw new Error('The secret for the digests of senders is missing or short.');
  const hono = new Hono({ strict: false });
  for (const language of LANGUAGES) {
    // With and without the slash at its end an address is the same; it is written here without.
    const base = reportPath(language, ':org').replace(/\/$/, '');
    hono.get(base, (context) => {
      const at = standing(context);
      return at ? emptyForm(at) : nowhere(context);
    });
    hono.get(`${base}/tack/:report`, (context) => {
      const at = standing(context);
      const report = context.req.param('report') ?? '';
      return at && placeOfReport(report) ? thanksAnswer(at, report) : nowhere(context);
    });
    hono.post(base, (context) => {
      const at = standing(context);
      return at ? takeIn({ parts, at, request: context.req.raw, env: context.env }) : nowhere(context);
    });
  }
  hono.all('*', nowhere);
  return hono;
}

import type { Day } from '../../core/calendar.ts';
import type { Criteria } from '../../core/status.ts';
import { plainFileName } from '../fit-text.ts';
import type { Flow } from './flow.ts';

/** Which list an import reads: its file, and the day for which it holds. */
export type ListOrigin = { fileName: string; effectiveOn: Day };

const signsWithoutLogin = ({ RequiresAuthentication, RequiresSigning }: Flow): boolean =>
  RequiresSigning && !RequiresAuthentication;

/** What the list honestly tells of the digital chain; everything else is unknown. */
export function criteriaOf(flow: Flow): Criteria {
  const identify = flow.RequiresAuthentication ? 'met' : signsWithoutLogin(flow) ? 'not-met' : 'unknown';
  return {
    'information-online': 'unknown',
    'apply-online': flow.Enabled ? 'met' : 'not-met',
    'identify-and-sign': identify,
    'lands-in-case-system': 'unknown',
    'follow-and-decision': 'unknown',
    archived: 'unknown',
  };
}

/** What a person should look at; none where the list raises no question. */
export const noteOf = (flow: Flow): string | undefined =>
  signsWithoutLogin(flow)
    ? 'Signering utan inloggning – kontrollera hur den som skriver under legitimerar sig.'
    : undefined;

function findingOf(flow: Flow): string {
  if (!flow.Enabled) return 'E-tjänsten är avstängd i portalen.';
  if (flow.RequiresAuthentication) return 'E-tjänsten är öppen och kräver inloggning.';
  return signsWithoutLogin(flow)
    ? 'E-tjänsten är öppen och kräver underskrift men ingen inloggning.'
    : 'E-tjänsten är öppen och kräver varken inloggning eller underskrift.';
}

const inSwedish = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'long', timeZone: 'UTC' });

/** Why the service is judged as it is, in Swedish: the source, the file, the day, and what the list does not tell. */
export function reasonOf(flow: Flow, { fileName, effectiveOn }: ListOrigin): string {
  const day = inSwedish.format(new Date(`${effectiveOn}T00:00:00Z`));
  const origin = `Enligt listan över e-tjänster i Open ePlatform (filen ${plainFileName(fileName)}) den ${day}.`;
  return `${origin} ${findingOf(flow)} Övriga led i den digitala kedjan framgår inte av listan och är okända.`;
}

import { viewingOf } from '../../../web/pages/viewing.ts';
import { ADDRESSES } from '../../../web/site/assets.ts';
import { ServicePage } from '../../../web/staff/matrix/service-page.tsx';
import type { ServiceForms, ServiceSeen } from '../../../web/staff/matrix/service-seen.ts';
import { notesOn } from '../../core/internal-notes.ts';
import { inLanguage } from '../../core/language.ts';
import { needsApproval } from '../../core/rights.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, type ServiceRecord, serviceOf } from '../../core/state.ts';
import { statusAt } from '../../core/timeline.ts';
import { barrier } from '../barrier.tsx';
import type { StaffCall } from '../call.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { type Makers, makersOf } from './makers.ts';
import { mayChange } from './may-change.ts';

/** Services that a commit assessed, so that a note about one of them is known as such. */
const servicesIn = ({ state }: Ledger, seq: number): string[] =>
  Object.values(state.services).flatMap(({ id, assessments }) =>
    assessments.some((each) => each.seq === seq || each.confirmations.some((one) => one.seq === seq))
      ? [id]
      : [],
  );

const seqsOf = ({ assessments }: ServiceRecord): number[] =>
  assessments.flatMap(({ seq, withdrawn, confirmations }) => [
    seq,
    ...confirmations.map((each) => each.seq),
    ...(withdrawn ? [withdrawn.seq] : []),
  ]);

/** Who did what with the assessments, and what was noted beside it. */
function besideOf(ledger: Ledger, service: string, makers: Makers): ServiceSeen['beside'] {
  return {
    by: makers.by,
    proposer: makers.proposer,
    notes: (seq) => {
      const notes = makers.notes(seq);
      return notes.length === 0 ? [] : notesOn(service, servicesIn(ledger, seq), notes);
    },
  };
}

async function seenBy(call: StaffCall, ledger: Ledger, record: ServiceRecord): Promise<ServiceSeen | null> {
  const { language, today, actor } = call;
  const view = { validOn: today, known: ledger.state.seq };
  const viewing = viewingOf({ language, assets: ADDRESSES, day: today, ledger, view, asked: {} });
  const service = serviceAt(record, view);
  if (!viewing || !service) return null;
  const validOn = service.endedBy?.on ?? today;
  const status = statusAt(record, { ...view, validOn }, viewing.settings.staleAfterMonths);
  if (!status) return null;
  return {
    viewing,
    record,
    service,
    status,
    role: actor.role,
    may: service.endedBy === null && mayChange(call, record.id),
    proposes: needsApproval(ledger.state, actor),
    beside: besideOf(ledger, record.id, await makersOf(call, seqsOf(record))),
  };
}

/** Shows the page of a service, with its forms as they were sent where something stands against them. */
export async function answerService(
  call: StaffCall,
  forms: ServiceForms,
  { status = 200, ledger = call.ledger }: { status?: number; ledger?: Ledger } = {},
): Promise<Response> {
  const locale = localeOf(call);
  const record = serviceOf(ledger.state, call.params['id'] ?? '');
  const seen = record && (await seenBy(call, ledger, record));
  if (!seen) return barrier(404, locale, locale.staff.refusals['unknown-service'], call.session);
  const { text } = inLanguage(seen.service.profile.name, locale.lang);
  return pageAnswer(
    call,
    { title: text, here: 'matrix', status },
    <ServicePage locale={locale} seen={seen} forms={forms} org={call.org} keys={() => formKeys(call)} />,
  );
}

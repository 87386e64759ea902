import { StaffAgenda } from '../../../web/staff/agenda/list.tsx';
import { OneService } from '../../../web/staff/agenda/one-service.tsx';
import { newActionPath, newTargetPath } from '../../../web/staff/agenda/paths.ts';
import { selectionIn } from '../../../web/staff/agenda/selection.ts';
import { agendaOf } from '../../core/agenda.ts';
import { catalogueAt } from '../../core/matrix.ts';
import { serviceAt } from '../../core/service-at.ts';
import { serviceOf } from '../../core/state.ts';
import { type StaffCall, WRITERS } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { openTargets } from './new-action.tsx';
import { serviceAsked } from './new-target.tsx';
import { actingAt, knownRoles, mayPlan, plannable, viewOf } from './planning.ts';

/** Whether the role plans at all; a reader is not told of forms that are not theirs. */
const isWriter = ({ actor }: StaffCall): boolean => actor.role === 'operator' || WRITERS.includes(actor.role);

/** The service that the address narrows the page to, with its forms; null where it does not. */
function oneService(call: StaffCall) {
  const { org, today, ledger, settings, language: lang } = call;
  const asked = serviceAsked(call);
  const record = asked && serviceOf(ledger.state, asked.id);
  const service = record && serviceAt(record, viewOf(call));
  if (!asked || !service) return null;
  const allowed = !service.endedBy && mayPlan(call, service.id);
  const at = { lang, org };
  const forms = allowed && {
    target: {
      acting: actingAt(call, newTargetPath(at, asked.id), null),
      services: plannable(call).filter(({ value }) => value === asked.id),
      service: asked,
      today,
    },
    action: {
      acting: actingAt(call, newActionPath(at, asked.id), null),
      service: asked.id,
      targets: openTargets(call, asked.id),
      today,
    },
    roles: knownRoles(call),
  };
  return (
    <OneService
      {...{ locale: localeOf(call), org, service }}
      status={asked.status}
      slug={settings.slug}
      foreign={!allowed && isWriter(call) && !service.endedBy}
      forms={forms || null}
    />
  );
}

/** All targets and actions, or those that the address asks for. */
export function showAgenda(call: StaffCall): Response {
  const { org, ledger, today, url } = call;
  const locale = localeOf(call);
  const view = viewOf(call);
  const page = (
    <StaffAgenda
      {...{ locale, org, ledger, today }}
      agenda={agendaOf(ledger.state, view)}
      catalogue={catalogueAt(ledger.state, view)}
      selection={selectionIn(url.searchParams)}
      mayPlan={isWriter(call)}
      oneService={oneService(call)}
    />
  );
  return pageAnswer(call, { title: locale.staff.agenda.title, here: 'agenda' }, page);
}

import { CheckPage } from '../../../web/staff/check/page.tsx';
import type { CheckFilter, ShownCheck } from '../../../web/staff/check/shown.ts';
import type { Localized } from '../../core/language.ts';
import { type LinkFacts, tallyLinks } from '../../core/links/facts.ts';
import { catalogueAt } from '../../core/matrix.ts';
import { countFindings, type Finding, registerCheck, SEVERITIES } from '../../core/register-check.ts';
import { type ServiceAt, serviceAt } from '../../core/service-at.ts';
import { serviceOf } from '../../core/state.ts';
import { ALL_STAFF, type StaffCall, type StaffRoute } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';

/** The services that findings are about, as they are today. */
function servicesIn({ ledger, today }: StaffCall, findings: readonly Finding[]): Map<string, ServiceAt> {
  const view = { validOn: today, known: ledger.state.seq };
  const found = [...new Set(findings.flatMap(({ services }) => services))].flatMap((id) => {
    const record = serviceOf(ledger.state, id);
    const service = record && serviceAt(record, view);
    return service ? [[id, service] as const] : [];
  });
  return new Map(found);
}

/** What the address asks for; what does not exist is not asked for. */
function filterIn({ url }: StaffCall, areas: readonly { id: string }[]): CheckFilter {
  const asked = (name: string) => url.searchParams.get(name);
  return {
    severity: SEVERITIES.find((each) => each === asked('severity')) ?? null,
    area: areas.find(({ id }) => id === asked('area'))?.id ?? null,
  };
}

function checkFor(call: StaffCall, visits: LinkFacts): ShownCheck {
  const { ledger, today, org } = call;
  const view = { validOn: today, known: ledger.state.seq };
  const findings = registerCheck(ledger, view, visits);
  const services = servicesIn(call, findings);
  const { areas } = catalogueAt(ledger.state, view);
  const filter = filterIn(call, areas);
  const isIn = (area: string) => (id: string) => services.get(id)?.profile.area === area;
  const shown = findings.filter(
    (each) =>
      (filter.severity === null || each.severity === filter.severity) &&
      (filter.area === null || each.services.some(isIn(filter.area))),
  );
  const names = new Map([...services].map(([id, { profile }]): [string, Localized] => [id, profile.name]));
  const links = tallyLinks(visits, ledger.state, view);
  return { org, filter, areas, counts: countFindings(findings), links, shown, names };
}

/** The register check. */
export const CHECK_ROUTES: readonly StaffRoute[] = [
  {
    method: 'GET',
    path: 'kontroll/',
    roles: ALL_STAFF,
    handle: async (call) => {
      const locale = localeOf(call);
      const title = locale.staff.shell.pages.check;
      const check = checkFor(call, await call.parts.store.linkFacts(call.org));
      return pageAnswer(call, { title, here: 'check' }, <CheckPage check={check} locale={locale} />);
    },
  },
];

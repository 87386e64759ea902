import { type LinkFacts, tallyLinks } from '../../core/links/facts.ts';
import { countFindings, type Finding, registerCheck } from '../../core/register-check.ts';
import { serviceAt } from '../../core/service-at.ts';
import { inOrder, type Ledger } from '../../core/state.ts';
import type { RegisterCheck } from '../schemas/register-check.ts';
import { type AskedView, viewFields } from './asked-view.ts';

/** The services that findings are about, under the name and area they have in the view. */
function servicesIn({ state }: Ledger, findings: readonly Finding[], asked: AskedView) {
  const named = new Set(findings.flatMap(({ services }) => services));
  return inOrder(state.services).flatMap((record) => {
    const service = named.has(record.id) ? serviceAt(record, asked) : null;
    return service ? [{ id: service.id, name: service.profile.name, area: service.profile.area }] : [];
  });
}

/** What the register check finds in a view. */
export function registerCheckAnswer(ledger: Ledger, asked: AskedView, visits: LinkFacts): RegisterCheck {
  const findings = registerCheck(ledger, asked, visits);
  return {
    ...viewFields(ledger.state, asked),
    counts: countFindings(findings),
    links: tallyLinks(visits, ledger.state, asked),
    services: servicesIn(ledger, findings, asked),
    findings,
  };
}

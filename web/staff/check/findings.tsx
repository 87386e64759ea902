import type { Finding, FindingKind } from '../../../functions/core/register-check.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { mendingPage, mendingPath } from './mending.ts';
import type { ShownCheck } from './shown.ts';

type Props = { check: ShownCheck; locale: StaffLocale };

const Services = ({ finding, check, locale }: Props & { finding: Finding }) => {
  const at = { lang: locale.lang, org: check.org };
  return (
    <span>
      {finding.services.map((service, place) => (
        <>
          {place > 0 && ', '}
          <a href={mendingPath(finding, service, at)}>
            <Said text={check.names.get(service) ?? { sv: service }} locale={locale} />
          </a>
        </>
      ))}
    </span>
  );
};

const FindingItem = ({ finding, ...shared }: Props & { finding: Finding }) => {
  const fact = shared.locale.staff.check.fact(finding);
  return (
    <li>
      <Services finding={finding} {...shared} />
      {fact !== '' && <span class="fact">{fact}</span>}
    </li>
  );
};

type RuleProps = Props & { kind: FindingKind; findings: readonly Finding[]; id: string };

/** What one rule found: why it exists, what mends it, and where. */
export const RuleFindings = ({ kind, findings, id, ...shared }: RuleProps) => {
  const { check, locale } = shared;
  const { rules, fact, at } = locale.staff.check;
  const page = mendingPage(kind);
  const plain = findings.every((finding) => fact(finding) === '' && finding.services.length === 1);
  return (
    <section aria-labelledby={id} class="rule-findings">
      <h3 id={id} tabindex={-1}>
        {rules[kind].heading} <small>{locale.format.number(findings.length)}</small>
      </h3>
      <p class="prose">
        {rules[kind].explained} <strong>{rules[kind].mend}</strong>{' '}
        {page && <a href={staffPath(locale.lang, check.org, page.path)}>{at[page.page]}</a>}
      </p>
      <ul class={plain ? 'found plain' : 'found'}>
        {findings.map((finding) => (
          <FindingItem finding={finding} {...shared} />
        ))}
      </ul>
    </section>
  );
};

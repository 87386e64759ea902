import { inLanguage } from '../../../functions/core/language.ts';
import {
  FINDING_KINDS,
  type FindingKind,
  SEVERITIES,
  type Severity,
} from '../../../functions/core/register-check.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { SelectField } from '../form.tsx';
import { EMPTY_FORM } from '../form-state.ts';
import { RuleFindings } from './findings.tsx';
import type { ShownCheck } from './shown.ts';

type Props = { check: ShownCheck; locale: StaffLocale };

const idOf = (severity: Severity, kind: FindingKind): string => `${severity}-${kind}`;

const Filter = ({ check, locale }: Props) => {
  const { filter: words, severities } = locale.staff.check;
  const path = staffPath(locale.lang, check.org, 'kontroll/');
  const shared = { state: EMPTY_FORM, locale, required: true };
  return (
    <form method="get" action={path} class="fields choosing" aria-label={words.label}>
      <SelectField
        {...shared}
        name="severity"
        label={words.severity}
        value={check.filter.severity ?? ''}
        choices={[
          { value: '', label: words.allSeverities },
          ...SEVERITIES.map((value) => ({ value, label: severities[value].heading })),
        ]}
      />
      <SelectField
        {...shared}
        name="area"
        label={words.area}
        value={check.filter.area ?? ''}
        choices={[
          { value: '', label: words.allAreas },
          ...check.areas.map(({ id, name }) => ({ value: id, label: inLanguage(name, locale.lang).text })),
        ]}
      />
      <p class="buttons">
        <button type="submit">{words.show}</button>
        {(check.filter.severity || check.filter.area) && <a href={path}>{words.reset}</a>}
      </p>
    </form>
  );
};

/** The rules that found something of a severity. */
const kindsOf = ({ shown }: ShownCheck, severity: Severity): FindingKind[] =>
  FINDING_KINDS.filter((kind) => shown.some((each) => each.kind === kind && each.severity === severity));

const findingsOf = ({ shown }: ShownCheck, severity: Severity, kind: FindingKind) =>
  shown.filter((each) => each.kind === kind && each.severity === severity);

const Contents = ({ check, locale }: Props) => {
  const { rules, contents } = locale.staff.check;
  const entries = SEVERITIES.flatMap((severity) =>
    kindsOf(check, severity).map((kind) => ({ severity, kind })),
  );
  if (entries.length < 2) return null;
  return (
    <nav class="tally" aria-label={contents}>
      <ul>
        {entries.map(({ severity, kind }) => (
          <li>
            <strong>{locale.format.number(findingsOf(check, severity, kind).length)}</strong>{' '}
            <a href={`#${idOf(severity, kind)}`}>{rules[kind].heading}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
};

const SeveritySection = ({ severity, check, locale }: Props & { severity: Severity }) => {
  const { heading, explained } = locale.staff.check.severities[severity];
  const count = check.shown.filter((each) => each.severity === severity).length;
  if (count === 0) return null;
  return (
    <section aria-labelledby={severity} class={`severity of-${severity}`}>
      <h2 id={severity}>
        {heading} <small>{locale.format.number(count)}</small>
      </h2>
      <p class="prose">{explained}</p>
      {kindsOf(check, severity).map((kind) => (
        <RuleFindings
          kind={kind}
          findings={findingsOf(check, severity, kind)}
          id={idOf(severity, kind)}
          check={check}
          locale={locale}
        />
      ))}
    </section>
  );
};

/** What is contradictory, neglected or missing, the gravest first, each with the way to where it is mended. */
export const CheckPage = ({ check, locale }: Props) => {
  const { check: words, shell } = locale.staff;
  const { error, warning, note } = check.counts;
  const { addresses, visited, lastVisitedAt } = check.links;
  const isChosen = check.filter.severity !== null || check.filter.area !== null;
  return (
    <>
      <div>
        <h1>{shell.pages.check}</h1>
        <p class="prose">{words.lead}</p>
        <p>
          <strong>{error + warning + note === 0 ? words.none : words.counted(error, warning, note)}</strong>
        </p>
        {addresses > 0 && <p class="prose">{words.links(addresses, visited, lastVisitedAt)}</p>}
      </div>
      {error + warning + note > 0 && <Filter check={check} locale={locale} />}
      {isChosen && check.shown.length === 0 && <p role="status">{words.noneChosen}</p>}
      <Contents check={check} locale={locale} />
      {SEVERITIES.map((severity) => (
        <SeveritySection severity={severity} check={check} locale={locale} />
      ))}
      <p>
        <a href={`/api/v1/organisations/${check.org}/register-check`}>{words.json}</a>
      </p>
    </>
  );
};

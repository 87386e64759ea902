import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { ConfirmGroupSection, type GroupProps } from './group.tsx';
import { ALL_SERVICES, type ConfirmCollision, type Scope, type ShownGroup } from './shown.ts';

type Props = Omit<GroupProps, 'shown'> & {
  groups: readonly ShownGroup[];
  scope: Scope;
  keys: FormKeys;
  collisions: readonly ConfirmCollision[];
};

/** How many there are of each, with a way to each group. */
const Contents = ({ groups, locale }: Pick<Props, 'groups' | 'locale'>) => (
  <nav class="tally" aria-label={locale.staff.confirm.contents}>
    <ul>
      {groups.map(({ group, count }) => (
        <li>
          <strong>{locale.format.number(count)}</strong>{' '}
          <a href={`#${group}`}>{locale.staff.confirm.headings[group]}</a>
        </li>
      ))}
    </ul>
  </nav>
);

/** An editor sees one's own first, and has a way to all. */
const ScopeChoice = ({ scope, org, locale }: Pick<Props, 'scope' | 'org' | 'locale'>) => {
  const { confirm } = locale.staff;
  if (!scope) return null;
  const path = staffPath(locale.lang, org, 'att-bekrafta/');
  return scope.shown === 'own' ? (
    <p>
      {confirm.own(scope.own, scope.all)} <a href={path + ALL_SERVICES}>{confirm.showAll}</a>
    </p>
  ) : (
    <p>
      {confirm.all(scope.all)} <a href={path}>{confirm.showOwn}</a>
    </p>
  );
};

type CollisionsProps = { collisions: readonly ConfirmCollision[]; rest: boolean; locale: StaffLocale };

/** What was changed by others while the page lay open: who did what. */
const Collisions = ({ collisions, rest, locale }: CollisionsProps) => {
  const { collisions: words } = locale.staff.confirm;
  if (collisions.length === 0) return null;
  return (
    <div class="errors" role="alert" tabindex={-1}>
      <h2>{words.heading}</h2>
      <p>{rest ? words.explained : words.explainedAll}</p>
      <ul>
        {collisions.map(({ name, happened }) => (
          <li>
            <strong>{name}</strong>: {happened.map(({ said }) => said).join(' ')}
          </li>
        ))}
      </ul>
    </div>
  );
};

const isAnyTicked = (groups: readonly ShownGroup[]): boolean =>
  groups.some(({ areas }) => areas.some(({ services }) => services.some(({ ticked }) => ticked)));

const isAnyMine = (groups: readonly ShownGroup[]): boolean =>
  groups.some(
    ({ group, areas }) =>
      group !== 'unknown' && areas.some(({ services }) => services.some(({ mayConfirm }) => mayConfirm)),
  );

/** Everything that somebody should stand by, in groups; one, many or all are confirmed at once. */
export const ConfirmPage = ({ groups, scope, keys, collisions, ...shared }: Props) => {
  const { locale, org, state, action } = shared;
  const { confirm, shell } = locale.staff;
  const sections = groups.map((shown) => <ConfirmGroupSection shown={shown} {...shared} />);
  return (
    <>
      <h1>{shell.pages.confirm}</h1>
      <ErrorSummary state={state} locale={locale} />
      <Collisions collisions={collisions} rest={isAnyTicked(groups)} locale={locale} />
      <p class="prose">{confirm.lead}</p>
      <ScopeChoice scope={scope} org={org} locale={locale} />
      {groups.length === 0 ? (
        <p>{scope?.shown === 'own' && scope.all > 0 ? confirm.noneOfYours : confirm.none}</p>
      ) : (
        <Contents groups={groups} locale={locale} />
      )}
      {isAnyMine(groups) ? (
        <StaffForm action={action} keys={keys} class="confirming">
          {/* Whoever presses Enter in a field means the whole form, not the first group's button. */}
          <button class="unseen" type="submit" tabindex={-1}>
            {confirm.submit}
          </button>
          {sections}
          <div class="bar">
            <button type="submit">{confirm.submit}</button>
            <small>{confirm.submitHelp}</small>
          </div>
        </StaffForm>
      ) : (
        sections
      )}
    </>
  );
};

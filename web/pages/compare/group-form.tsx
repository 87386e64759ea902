import { choiceValue, groupsFor, OWN_GROUP } from '../../../functions/core/benchmark/group-choice.ts';
import { ALL, GROUP_KINDS, type Group } from '../../../functions/core/benchmark/groups.ts';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import { comparisonPath } from '../addresses.ts';
import { AddForm } from './add-form.tsx';
import { byName } from './chooser.tsx';
import { Kept, WhenFields } from './form-fields.tsx';
import type { GroupModel } from './group-model.ts';
import { comparisonHref, whoPairs } from './links.ts';
import { rowsBeside } from './request.ts';

const GroupOptions = ({
  groups,
  chosen,
  locale,
}: {
  groups: readonly Group[];
  chosen: string;
  locale: Locale;
}) => (
  <>
    {GROUP_KINDS.map((kind) => ({ kind, own: groups.filter((each) => each.kind === kind) }))
      .filter(({ own }) => own.length > 0)
      .map(({ kind, own }) => (
        <optgroup label={locale.words.compare.groups[kind]}>
          {own.map(({ id, title }) => (
            <option value={id} selected={id === chosen} lang={langOf('sv', locale)}>
              {title}
            </option>
          ))}
        </optgroup>
      ))}
  </>
);

/** The groups that there are for the organisation, everybody, and its own where one is picked. */
const GroupField = ({ model: { asked, request, own, locale } }: { model: GroupModel }) => {
  const { form, groups } = locale.words.compare;
  const [row] = asked.chosen;
  const chosen = choiceValue(asked.group);
  const beside = rowsBeside(row, request.rows).map(({ organisation }) => organisation);
  const offered = groupsFor(row.organisation, beside);
  const { group } = asked;
  const all = group.kind === 'group' && !offered.includes(group.group) ? [...offered, group.group] : offered;
  return (
    <p>
      <label for="group">{form.against}</label>{' '}
      <select id="group" name="group">
        <GroupOptions groups={all} chosen={chosen} locale={locale} />
        <option value={ALL} selected={chosen === ALL}>
          {own.organisation.example ? groups.allExamples : groups.all}
        </option>
        <option value={OWN_GROUP} selected={chosen === OWN_GROUP}>
          {groups.own}
        </option>
      </select>
    </p>
  );
};

/** Everybody that can be a member, to pick from. */
const MemberFields = ({ model: { asked, request, locale } }: { model: GroupModel }) => {
  const { form } = locale.words.compare;
  if (asked.group.kind !== 'own') return null;
  const { members } = asked.group;
  return (
    <fieldset>
      <legend>{form.members}</legend>
      <p>{form.membersHelp}</p>
      <div class="names">
        {byName(rowsBeside(asked.chosen[0], request.rows), locale).map(({ organisation }) => (
          <label lang={langOf(organisation.language, locale)}>
            <input
              type="checkbox"
              name="member"
              value={organisation.id}
              checked={members.includes(organisation.id)}
            />{' '}
            {organisation.name}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

/** Chooses the group and the days, or puts another organisation beside. Works without script. */
export const GroupForm = ({ model }: { model: GroupModel }) => {
  const { asked, request, locale } = model;
  const { form } = locale.words.compare;
  return (
    <section class="compare" aria-labelledby="other">
      <h2 id="other">{form.heading}</h2>
      <form class="view" action={comparisonPath(locale.lang)}>
        <Kept pairs={whoPairs(asked)} />
        <GroupField model={model} />
        <WhenFields asked={asked} today={request.day} locale={locale} />
        <MemberFields model={model} />
        <button type="submit">{form.show}</button>
      </form>
      {asked.group.kind !== 'own' && (
        <p>
          <a href={`${comparisonHref(locale.lang, asked, { group: { kind: 'own', members: [] } })}#other`}>
            {form.pickOwn}
          </a>
        </p>
      )}
      <AddForm asked={asked} request={request} locale={locale} />
    </section>
  );
};

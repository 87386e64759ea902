import type { Member } from '../../../functions/core/members.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { StaffForm } from '../form.tsx';
import { logAddresses } from '../log/addresses.ts';
import { MemberFields } from './fields.tsx';
import { type MembersView, membersPath } from './view.ts';

type Props = { view: MembersView; member: Member };

const Remove = ({ view, member }: Props) => {
  const { locale, org } = view;
  const { one } = locale.staff.members;
  return (
    <section class="card">
      <h2>{one.remove}</h2>
      <p>
        {one.removeText(member.name)} <a href={logAddresses(locale.lang, org).people}>{one.people}</a>
      </p>
      <StaffForm action={membersPath(view, member.id)} keys={view.keys()}>
        <input type="hidden" name="act" value="remove" />
        <input type="hidden" name="revision" value={String(view.revision)} />
        <button type="submit" class="danger">
          {one.removeButton(member.name)}
        </button>
      </StaffForm>
    </section>
  );
};

/** One member, to change or to take off the list. */
export const MemberPage = ({ view, member }: Props) => {
  const { locale, state } = view;
  const { one } = locale.staff.members;
  return (
    <>
      <div class="opening">
        <h1>{one.title(member.name)}</h1>
        <p>
          <a href={membersPath(view)}>{one.back}</a>
        </p>
      </div>
      <ErrorSummary state={state} locale={locale} labels={locale.staff.members.fields} />
      <StaffForm action={membersPath(view, member.id)} keys={view.keys()}>
        <input type="hidden" name="act" value="change" />
        <input type="hidden" name="revision" value={String(view.revision)} />
        <MemberFields view={view} member={member} />
        <p class="buttons">
          <button type="submit">{one.save}</button>
        </p>
      </StaffForm>
      <Remove view={view} member={member} />
    </>
  );
};

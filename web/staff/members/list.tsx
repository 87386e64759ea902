import type { Member } from '../../../functions/core/members.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { CheckField, StaffForm } from '../form.tsx';
import { MemberFields } from './fields.tsx';
import { areaNames, type MembersView, membersPath } from './view.ts';

/** What was just done with the list. */
export type MembersDone = 'saved' | 'joined' | 'dissolved' | null;

const Row = ({ member, view }: { member: Member; view: MembersView }) => {
  const { locale, you } = view;
  const { members } = locale.staff;
  const { id, name, login, role, units, subject } = member;
  const listed = (items: readonly string[]) =>
    role !== 'editor' ? members.none : items.length === 0 ? members.none : items.join(', ');
  return (
    <tr>
      <th scope="row">
        {name} {id === you && <small>({members.you})</small>}
      </th>
      <td class="login">{login}</td>
      <td>{locale.words.roles[role]}</td>
      <td class="wide">{role === 'strategist' ? members.all : listed(areaNames(view, member))}</td>
      <td class="wide">{role === 'strategist' ? members.all : listed(units)}</td>
      <td>{subject === null ? members.no : members.yes}</td>
      <td>
        <a href={membersPath(view, id)} aria-label={members.changeWho(name)}>
          {members.change}
        </a>
      </td>
    </tr>
  );
};

const Table = ({ view }: { view: MembersView }) => {
  const { members } = view.locale.staff;
  const { columns } = members;
  const heads = [
    columns.name,
    columns.login,
    columns.role,
    columns.areas,
    columns.units,
    columns.loggedIn,
    columns.act,
  ];
  return (
    <section class="scroll" aria-label={members.region} tabindex={0}>
      <table class="members">
        <caption>{members.caption}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {view.members.map((member) => (
            <Row member={member} view={view} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

const Add = ({ view }: { view: MembersView }) => {
  const { add } = view.locale.staff.members;
  return (
    <section>
      <h2>{add.title}</h2>
      <StaffForm action={membersPath(view)} keys={view.keys()}>
        <input type="hidden" name="act" value="add" />
        <input type="hidden" name="revision" value={String(view.revision)} />
        <MemberFields view={view} member={null} />
        <p class="buttons">
          <button type="submit">{add.button}</button>
        </p>
      </StaffForm>
    </section>
  );
};

const Dissolve = ({ view }: { view: MembersView }) => {
  const { dissolve } = view.locale.staff.members;
  return (
    <details class="card" open={'sure' in view.state.errors}>
      <summary>{dissolve.title}</summary>
      <p>{dissolve.text}</p>
      <StaffForm action={membersPath(view)} keys={view.keys()}>
        <input type="hidden" name="act" value="dissolve" />
        <input type="hidden" name="revision" value={String(view.revision)} />
        <CheckField name="sure" label={dissolve.tick} state={view.state} />
        <button type="submit" class="danger">
          {dissolve.button}
        </button>
      </StaffForm>
    </details>
  );
};

/** Who may do what in the workspace. */
export const MembersPage = ({ view, done }: { view: MembersView; done: MembersDone }) => {
  const { locale, state } = view;
  const words = locale.staff.members;
  const isEmpty = view.members.length === 0;
  return (
    <>
      {done && (
        <p class="done" role="status">
          {words[done]}
        </p>
      )}
      <div class="opening">
        <h1>{words.title}</h1>
        <p>{isEmpty ? words.without : words.lead}</p>
        {isEmpty && <p>{words.firstText}</p>}
      </div>
      <ErrorSummary state={state} locale={locale} labels={words.fields} />
      {!isEmpty && <Table view={view} />}
      <Add view={view} />
      {!isEmpty && <Dissolve view={view} />}
    </>
  );
};

import { inLanguage } from '../../../functions/core/language.ts';
import type { Member } from '../../../functions/core/members.ts';
import { CheckField, LongField, SelectField, TextField } from '../form.tsx';
import type { MembersView } from './view.ts';

const ROLES = ['editor', 'strategist', 'reader'] as const;

const Areas = ({ view, member }: { view: MembersView; member: Member | null }) => {
  const { locale, catalogue, state } = view;
  const { fields } = locale.staff.members;
  const error = state.errors['areas'];
  return (
    <fieldset class={error ? 'choices wrong' : 'choices'} aria-describedby="areas-help" id="areas">
      <legend>{fields.areas}</legend>
      <p class="help" id="areas-help">
        {fields.areasHelp}
      </p>
      {error && <p class="error">{error}</p>}
      {catalogue.areas.map(({ id, name }) => (
        <CheckField
          name={`area_${id}`}
          label={inLanguage(name, locale.lang).text}
          state={state}
          checked={member?.areas.includes(id) ?? false}
        />
      ))}
    </fieldset>
  );
};

/** Units of the register to tick; those that it does not know are written. */
const Units = ({ view, member }: { view: MembersView; member: Member | null }) => {
  const { locale, state, units } = view;
  const { fields } = locale.staff.members;
  const own = member?.units ?? [];
  return (
    <>
      {units.length > 0 && (
        <fieldset class="choices">
          <legend>{fields.units}</legend>
          {units.map((unit, place) => (
            <CheckField
              name={`unit_${place}`}
              value={unit}
              label={unit}
              state={state}
              checked={own.includes(unit)}
            />
          ))}
        </fieldset>
      )}
      <LongField
        name="units"
        label={units.length > 0 ? fields.unitsOther : fields.units}
        help={fields.unitsHelp}
        value={own.filter((unit) => !units.includes(unit)).join('\n')}
        rows={2}
        state={state}
        locale={locale}
      />
    </>
  );
};

/** What a member is known by and may do. */
export const MemberFields = ({ view, member }: { view: MembersView; member: Member | null }) => {
  const { locale, state } = view;
  const { fields, roleMeanings } = locale.staff.members;
  return (
    <>
      <TextField
        name="name"
        label={fields.name}
        value={member?.name ?? ''}
        required
        maxlength={200}
        state={state}
        locale={locale}
      />
      <TextField
        name="login"
        label={fields.login}
        help={member?.subject ? `${fields.loginHelp} ${fields.loginChange}` : fields.loginHelp}
        value={member?.login ?? ''}
        required
        maxlength={200}
        state={state}
        locale={locale}
      />
      <SelectField
        name="role"
        label={fields.role}
        choices={ROLES.map((role) => ({ value: role, label: roleMeanings[role] }))}
        value={member?.role ?? 'editor'}
        required
        state={state}
        locale={locale}
      />
      <Areas view={view} member={member} />
      <Units view={view} member={member} />
    </>
  );
};

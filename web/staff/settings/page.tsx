import { staffPath } from '../addresses.ts';
import { ErrorSummary, type FieldLabels } from '../error-summary.tsx';
import { CheckField, SelectField, StaffForm, TextField } from '../form.tsx';
import { Categories } from './categories.tsx';
import { Fixed } from './fixed.tsx';
import { Look } from './look.tsx';
import { PublicPages } from './public-pages.tsx';
import type { SettingsView } from './view.ts';

/** What the fields are called, in the order of the form. */
const labelsOf = ({ staff }: SettingsView['locale']): FieldLabels => {
  const { name, slug, colour, logo, languages, contact, about, staleAfterMonths } = staff.settings.fields;
  const [about_sv, about_en] = [about.sv, about.en];
  return { name, slug, colour, logo, languages, contact, about_sv, about_en, staleAfterMonths };
};

/** What every field of the form needs. */
const common = ({ state, locale }: SettingsView) => ({ state, locale });

const NameAndAddress = (view: SettingsView) => {
  const { locale, settings, origin } = view;
  const { fields, sections } = locale.staff.settings;
  const languages = Object.entries(fields.nameLanguages).map(([value, label]) => ({ value, label }));
  return (
    <fieldset>
      <legend>{sections.name}</legend>
      <TextField
        name="name"
        label={fields.name}
        value={settings.name}
        required
        maxlength={200}
        {...common(view)}
      />
      <SelectField
        name="language"
        label={fields.language}
        choices={languages}
        value={settings.language}
        required
        {...common(view)}
      />
      <TextField
        name="slug"
        label={fields.slug}
        help={fields.slugHelp(origin, settings.slug)}
        value={settings.slug}
        required
        maxlength={60}
        {...common(view)}
      />
    </fieldset>
  );
};

const Work = (view: SettingsView) => {
  const { locale, settings, state } = view;
  const { fields, sections } = locale.staff.settings;
  return (
    <fieldset>
      <legend>{sections.work}</legend>
      <TextField
        name="staleAfterMonths"
        type="number"
        label={fields.staleAfterMonths}
        help={fields.staleHelp}
        value={String(settings.staleAfterMonths)}
        required
        {...common(view)}
      />
      <CheckField
        name="secondPair"
        label={fields.secondPair}
        state={state}
        checked={settings.secondPair ?? false}
      />
      <p class="help">{fields.secondPairHelp}</p>
    </fieldset>
  );
};

/** The settings of an organisation: one form, so that nothing that was typed is lost by saving something else. */
export const SettingsPage = (view: SettingsView) => {
  const { locale, org, state, keys, seen, told, unchanged } = view;
  const words = locale.staff.settings;
  return (
    <>
      {unchanged && (
        <p class="done" role="status">
          {words.nothing}
        </p>
      )}
      <div class="opening">
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
      </div>
      <ErrorSummary state={state} locale={locale} labels={labelsOf(locale)} />
      <StaffForm action={staffPath(locale.lang, org, 'installningar/')} keys={keys} files class="settings">
        {/* Enter in a field presses the first button of a form: that one must save what is typed. */}
        <button type="submit" hidden>
          {words.save}
        </button>
        <input type="hidden" name="seen" value={String(seen)} />
        <input type="hidden" name="told" value={String(told)} />
        <NameAndAddress {...view} />
        <Look {...view} />
        <PublicPages {...view} />
        <Work {...view} />
        <Categories {...view} />
        <p class="buttons">
          <button type="submit">{words.save}</button>
        </p>
      </StaffForm>
      <Fixed {...view} />
    </>
  );
};

import { CheckField, LongField, TextField } from '../form.tsx';
import type { SettingsView } from './view.ts';

const BOTH = ['sv', 'en'] as const;

const Languages = ({ locale, settings, state }: SettingsView) => {
  const { fields } = locale.staff.settings;
  const error = state.errors['languages_sv'];
  return (
    <fieldset class={error ? 'choices wrong' : 'choices'} aria-describedby={error && 'languages-error'}>
      <legend>{fields.languages}</legend>
      {error && (
        <p class="error" id="languages-error">
          {error}
        </p>
      )}
      {BOTH.map((language) => (
        <CheckField
          name={`languages_${language}`}
          label={fields.languageNames[language]}
          state={state}
          checked={(settings.languages ?? BOTH).includes(language)}
        />
      ))}
    </fieldset>
  );
};

/** What the public pages say of the organisation, and in which languages. */
export const PublicPages = (view: SettingsView) => {
  const { locale, settings, state } = view;
  const { fields, sections } = locale.staff.settings;
  return (
    <fieldset>
      <legend>{sections.pages}</legend>
      <Languages {...view} />
      <TextField
        name="contact"
        type="email"
        label={fields.contact}
        help={fields.contactHelp}
        value={settings.contact ?? ''}
        maxlength={200}
        state={state}
        locale={locale}
      />
      {BOTH.map((language) => (
        <LongField
          name={`about_${language}`}
          label={fields.about[language]}
          help={fields.aboutHelp}
          value={settings.about?.[language] ?? ''}
          rows={4}
          maxlength={2000}
          state={state}
          locale={locale}
        />
      ))}
    </fieldset>
  );
};

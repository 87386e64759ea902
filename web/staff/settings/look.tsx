import { CheckField, LongField, TextField } from '../form.tsx';
import type { SettingsView } from './view.ts';

const WIDTH = 260;
const HEIGHT = 44;

/** How white text looks on a colour. Drawn, since a page may carry no styles of its own. */
const Sample = ({ colour, label }: { colour: string; label: string }) => (
  <svg
    class="sample"
    width={WIDTH}
    height={HEIGHT}
    viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
    role="img"
    aria-label={label}
  >
    <rect width={WIDTH} height={HEIGHT} rx="6" fill={colour} />
    <text x="16" y="28" fill="#ffffff" font-size="16" font-weight="700">
      {label}
    </text>
  </svg>
);

const Colour = ({ locale, settings, state, nearest }: SettingsView) => {
  const { fields, useNearest } = locale.staff.settings;
  const shown = state.errors['colour'] ? null : settings.colour;
  return (
    <>
      <TextField
        name="colour"
        label={fields.colour}
        help={fields.colourHelp}
        value={settings.colour ?? ''}
        maxlength={7}
        state={state}
        locale={locale}
      />
      {nearest && (
        <p class="buttons nearest">
          <Sample colour={nearest} label={fields.colourSample(nearest)} />
          <button type="submit" name="nearest" value={nearest} class="quiet">
            {useNearest(nearest)}
          </button>
        </p>
      )}
      {!nearest && shown && (
        <p>
          <Sample colour={shown} label={fields.colourSample(shown)} />
        </p>
      )}
    </>
  );
};

const Logo = ({ locale, state, logo }: SettingsView) => {
  const { fields } = locale.staff.settings;
  return (
    <>
      {logo && (
        <figure class="logo-now">
          <img src={logo} alt="" height="48" />
          <figcaption>{fields.logoNow}</figcaption>
        </figure>
      )}
      <div class="field">
        <label for="logoFile">
          {fields.logo} <small>{locale.staff.form.optional}</small>
        </label>
        <p class="help" id="logoFile-help">
          {fields.logoHelp}
        </p>
        <input
          type="file"
          id="logoFile"
          name="logoFile"
          accept=".svg,image/svg+xml"
          aria-describedby="logoFile-help"
        />
      </div>
      <LongField
        name="logo"
        label={fields.logoPaste}
        rows={3}
        maxlength={30_000}
        state={state}
        locale={locale}
      />
      {logo && <CheckField name="logoRemove" label={fields.logoRemove} state={state} />}
    </>
  );
};

/** Colour and logo. */
export const Look = (view: SettingsView) => (
  <fieldset>
    <legend>{view.locale.staff.settings.sections.look}</legend>
    <Colour {...view} />
    <Logo {...view} />
  </fieldset>
);

import { inLanguage } from '../../../functions/core/language.ts';
import type { SettingsView } from './view.ts';

/** Empty rows for categories that are not in the table yet. */
export const NEW_ROWS = 3;

/** The categories of the table, in the order of its rows. */
export const categoriesIn = (table: Readonly<Record<string, string>>): string[] => Object.keys(table).sort();

type ChooserProps = { name: string; label: string; none: string; value: string; view: SettingsView };

const AreaChooser = ({ name, label, none, value, view }: ChooserProps) => {
  const { locale, catalogue, state } = view;
  const chosen = state.values[name] ?? value;
  const error = state.errors[name];
  return (
    <>
      <select
        id={name}
        name={name}
        aria-label={label}
        aria-invalid={error ? 'true' : undefined}
        aria-describedby={error && `${name}-error`}
      >
        <option value="">{none}</option>
        {catalogue.areas.map(({ id, name: area }) => (
          <option value={id} selected={id === chosen}>
            {inLanguage(area, locale.lang).text}
          </option>
        ))}
      </select>
      {error && (
        <p class="error" id={`${name}-error`}>
          {error}
        </p>
      )}
    </>
  );
};

const NewRow = ({ place, view }: { place: number; view: SettingsView }) => {
  const { categories } = view.locale.staff.settings;
  const name = `category_${place}`;
  const error = view.state.errors[name];
  return (
    <tr>
      <td>
        <input
          type="text"
          id={name}
          name={name}
          value={view.state.values[name] ?? ''}
          maxlength={200}
          aria-label={categories.newCategory(place + 1)}
          aria-invalid={error ? 'true' : undefined}
          aria-describedby={error && `${name}-error`}
        />
        {error && (
          <p class="error" id={`${name}-error`}>
            {error}
          </p>
        )}
      </td>
      <td>
        <AreaChooser
          name={`categoryArea_${place}`}
          label={categories.areaOfNew(place + 1)}
          none={categories.choose}
          value=""
          view={view}
        />
      </td>
    </tr>
  );
};

/** Which area a category of an imported list goes to, where it is not as the standard has it. */
export const Categories = (view: SettingsView) => {
  const { locale, settings } = view;
  const { categories, sections } = locale.staff.settings;
  return (
    <fieldset>
      <legend>{sections.categories}</legend>
      <p>{categories.text}</p>
      <section class="scroll" aria-label={categories.region} tabindex={0}>
        <table class="categories">
          <caption>{categories.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{categories.category}</th>
              <th scope="col">{categories.area}</th>
            </tr>
          </thead>
          <tbody>
            {categoriesIn(settings.categoryAreas).map((category, row) => (
              <tr>
                <th scope="row">{category}</th>
                <td>
                  <AreaChooser
                    name={`row_${row}`}
                    label={categories.areaOf(category)}
                    none={categories.standard}
                    value={settings.categoryAreas[category] ?? ''}
                    view={view}
                  />
                </td>
              </tr>
            ))}
            {Array.from({ length: NEW_ROWS }, (_, place) => (
              <NewRow place={place} view={view} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="help">{categories.more}</p>
    </fieldset>
  );
};

import type { Agenda } from '../../../functions/core/agenda.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { ServiceAt } from '../../../functions/core/service-at.ts';
import type { StaffLocale } from '../../text/staff.ts';
import type { Choice } from '../form.tsx';
import { agendaPath } from './paths.ts';
import { AGENDA_STATES, type Selection } from './selection.ts';

type Props = { agenda: Agenda; catalogue: Catalogue; selection: Selection; locale: StaffLocale; org: string };

type ChooserProps = {
  name: keyof Selection;
  label: string;
  any: string;
  choices: readonly Choice[];
  chosen: string | null;
};

const Chooser = ({ name, label, any, choices, chosen }: ChooserProps) => (
  <label>
    {label}
    <select name={name}>
      <option value="">{any}</option>
      {choices.map((choice) => (
        <option value={choice.value} selected={choice.value === chosen}>
          {choice.label}
        </option>
      ))}
    </select>
  </label>
);

/** Every service that has something planned, by name. */
function servicesIn({ items, loose }: Agenda, locale: StaffLocale): Choice[] {
  const found = new Map<string, ServiceAt>();
  for (const { service } of [...items, ...loose]) found.set(service.id, service);
  const { compare } = new Intl.Collator(locale.lang, { numeric: true });
  return [...found.values()]
    .map(({ id, profile }) => ({ value: id, label: inLanguage(profile.name, locale.lang).text }))
    .sort((a, b) => compare(a.label, b.label));
}

/** A service without anything planned can be asked for too: it stays chosen. */
const withChosen = (choices: readonly Choice[], chosen: string | null): Choice[] =>
  chosen === null || choices.some(({ value }) => value === chosen)
    ? [...choices]
    : [...choices, { value: chosen, label: chosen }];

function unitsIn({ items, loose }: Agenda, locale: StaffLocale): Choice[] {
  const units = [...items, ...loose].flatMap(({ service }) => service.profile.unit ?? []);
  const { compare } = new Intl.Collator(locale.lang, { numeric: true });
  return [...new Set(units)].sort(compare).map((unit) => ({ value: unit, label: unit }));
}

/** Asks which targets and actions the page shows. A plain GET form: what is chosen stands in the address. */
export const AgendaFilter = ({ agenda, catalogue, selection, locale, org }: Props) => {
  const { filter } = locale.words;
  const words = locale.staff.agenda.filter;
  const areas = catalogue.areas.map(({ id, name }) => ({
    value: id,
    label: inLanguage(name, locale.lang).text,
  }));
  const states = AGENDA_STATES.map((state) => ({ value: state, label: words.states[state] }));
  const { area, unit, service, state } = selection;
  const asked = [area, unit, service, state].some((each) => each !== null);
  return (
    <search>
      <form class="filter" aria-label={words.label}>
        <Chooser name="state" label={words.state} any={words.anyState} choices={states} chosen={state} />
        <Chooser name="area" label={filter.area} any={filter.anyArea} choices={areas} chosen={area} />
        <Chooser
          name="unit"
          label={filter.unit}
          any={filter.anyUnit}
          choices={withChosen(unitsIn(agenda, locale), unit)}
          chosen={unit}
        />
        <Chooser
          name="service"
          label={words.service}
          any={words.anyService}
          choices={withChosen(servicesIn(agenda, locale), service)}
          chosen={service}
        />
        <button type="submit">{words.submit}</button>
        {asked && <a href={agendaPath({ lang: locale.lang, org })}>{words.all}</a>}
      </form>
    </search>
  );
};

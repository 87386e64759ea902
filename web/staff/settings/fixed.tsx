import { inLanguage } from '../../../functions/core/language.ts';
import type { SettingsView } from './view.ts';

/** What only an operator changes, for staff to know. */
export const Fixed = ({ locale, org, settings, catalogue }: SettingsView) => {
  const { fixed, sections } = locale.staff.settings;
  const { organisationKinds } = locale.staff.log;
  const { licence, kind, example, closedOn } = settings;
  const rows: [string, string][] = [
    [fixed.id, org],
    [fixed.kind, organisationKinds[kind]],
    [fixed.catalogue, inLanguage(catalogue.title, locale.lang).text],
    [fixed.licence, [licence.id, licence.attribution].filter((part) => part).join(', ')],
    [fixed.closedOn, closedOn === null ? fixed.open : locale.format.day(closedOn)],
    [fixed.example, example ? fixed.yes : fixed.no],
  ];
  return (
    <section class="card fixed">
      <h2>{sections.fixed}</h2>
      <dl>
        {rows.map(([name, value]) => (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
};

import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Registered } from '../../../functions/core/register-list.ts';
import { Said } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';

type Props = { locale: StaffLocale; org: string; catalogue: Catalogue; current: readonly Registered[] };

/** Every indicator with the services that are mapped to it, by area. */
export const Coverage = ({ locale, org, catalogue, current }: Props) => {
  const { indicators: words } = locale.staff;
  return (
    <details>
      <summary>{words.mapped}</summary>
      <section class="scroll" aria-label={words.mappedCaption} tabindex={0}>
        <table>
          <caption>{words.mappedCaption}</caption>
          <thead>
            <tr>
              <th scope="col">{words.mappedColumns.indicator}</th>
              <th scope="col">{words.mappedColumns.services}</th>
            </tr>
          </thead>
          {catalogue.areas.map((area) => (
            <tbody>
              <tr>
                <th scope="rowgroup" colspan={2}>
                  <Said text={area.name} locale={locale} />
                </th>
              </tr>
              {catalogue.indicators
                .filter((indicator) => indicator.area === area.id)
                .map((indicator) => {
                  const mapped = current.filter(({ profile }) => profile.indicator === indicator.id);
                  return (
                    <tr>
                      <th scope="row">
                        <Said text={indicator.name} locale={locale} />
                      </th>
                      <td>
                        {mapped.length === 0 && <small>{words.nobody}</small>}
                        {mapped.map(({ id, profile }, place) => (
                          <>
                            {place > 0 && ', '}
                            <a href={staffPath(locale.lang, org, `register/${id}/`)}>
                              <Said text={profile.name} locale={locale} />
                            </a>
                          </>
                        ))}
                      </td>
                    </tr>
                  );
                })}
            </tbody>
          ))}
        </table>
      </section>
    </details>
  );
};

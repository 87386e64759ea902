import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Registered } from '../../../functions/core/register-list.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { nameIn } from './names.tsx';

type Props = {
  locale: StaffLocale;
  catalogue: Catalogue;
  service: Registered;
  /** The details in words, by the names of the form. */
  values: Readonly<Record<string, string>>;
};

/** What stands in the register, for those who read. */
export const Facts = ({ locale, catalogue, service, values }: Props) => {
  const { fields } = locale.staff.register;
  const { area, indicator } = service.profile;
  const facts: readonly (readonly [string, string | undefined])[] = [
    [fields.area, nameIn(catalogue.areas, area, locale)],
    [fields.indicator, indicator ? nameIn(catalogue.indicators, indicator, locale) : fields.noIndicator],
    [fields.unit, values['unit']],
    [fields.role, values['role']],
    [fields.link, values['link']],
    [fields.sentenceSv, values['sentence_sv']],
    [fields.sentenceEn, values['sentence_en']],
    [fields.source, values['source']],
    [fields.externalId, values['externalId']],
  ];
  return (
    <dl class="register-facts">
      {facts.map(([name, value]) =>
        value ? (
          <div>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ) : null,
      )}
    </dl>
  );
};

import type { OrganisationEntry } from '../../../functions/core/organisation.ts';
import { langOf } from '../../components/localized.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { logoutPath, staffPath } from '../addresses.ts';
import { PlainPage } from '../plain.tsx';
import type { StaffAssets } from '../shell.tsx';

type Props = {
  locale: StaffLocale;
  assets: StaffAssets;
  organisations: readonly OrganisationEntry[];
  csrf: string;
};

const Organisations = ({
  locale,
  entries,
}: {
  locale: StaffLocale;
  entries: readonly OrganisationEntry[];
}) => (
  <ul class="organisations">
    {entries.map(({ id, name, language }) => (
      <li>
        <a href={staffPath(locale.lang, id)} lang={langOf(language, locale)}>
          {name}
        </a>{' '}
        <small>{id}</small>
      </li>
    ))}
  </ul>
);

/** For those who run the installation: every organisation's workspace, by name; finished data sets apart. */
export const ChooseOrganisationPage = ({ locale, assets, organisations, csrf }: Props) => {
  const { choose } = locale.staff.login;
  const { compare } = new Intl.Collator(locale.lang, { numeric: true });
  const byName = organisations.toSorted((a, b) => compare(a.name, b.name) || (a.id < b.id ? -1 : 1));
  const [living, closed] = [true, false].map((lives) =>
    byName.filter(({ closedOn }) => (closedOn === null) === lives),
  );
  return (
    <PlainPage locale={locale} assets={assets} title={choose.title}>
      <p>{byName.length > 0 ? choose.lead : choose.none}</p>
      <Organisations locale={locale} entries={living ?? []} />
      {closed && closed.length > 0 && (
        <section aria-labelledby="closed">
          <h2 id="closed">{choose.closed}</h2>
          <Organisations locale={locale} entries={closed} />
        </section>
      )}
      <form method="post" action={logoutPath(locale.lang)}>
        <input type="hidden" name="csrf" value={csrf} />
        <button class="quiet" type="submit">
          {locale.staff.shell.logOut}
        </button>
      </form>
    </PlainPage>
  );
};

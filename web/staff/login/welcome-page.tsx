import type { StaffLocale } from '../../text/staff.ts';
import { loginPath, workspacePath } from '../addresses.ts';
import { PlainPage } from '../plain.tsx';
import type { StaffAssets } from '../shell.tsx';

type Props = { locale: StaffLocale; assets: StaffAssets };

/** The way in: what the workspace is, and for whom. */
export const WelcomePage = ({ locale, assets }: Props) => {
  const { lang, words } = locale;
  const { welcome } = locale.staff.login;
  const other = lang === 'sv' ? 'en' : 'sv';
  return (
    <PlainPage locale={locale} assets={assets} title={welcome.title}>
      <div>
        <p>{welcome.lead}</p>
        <ul>
          {welcome.what.map((each) => (
            <li>{each}</li>
          ))}
        </ul>
      </div>
      <p>
        <a class="button" href={loginPath(lang, workspacePath(lang))}>
          {welcome.logIn}
        </a>
      </p>
      <p>{welcome.how}</p>
      <p>
        {welcome.public} <a href={lang === 'en' ? '/en/' : '/'}>{welcome.toPublic}</a>.
      </p>
      <p>
        <a href={workspacePath(other)} hreflang={other} lang={other}>
          {words.site.otherLanguage}
        </a>
      </p>
    </PlainPage>
  );
};

import type { StaffLocale } from '../../text/staff.ts';
import { loginPath, workspacePath } from '../addresses.ts';
import { PlainPage } from '../plain.tsx';
import type { StaffAssets } from '../shell.tsx';

type Props = { locale: StaffLocale; assets: StaffAssets };

/** What one sees after logging out. */
export const LoggedOutPage = ({ locale, assets }: Props) => {
  const { loggedOut } = locale.staff.login;
  return (
    <PlainPage locale={locale} assets={assets} title={loggedOut.title}>
      <p>{loggedOut.text}</p>
      <p>
        <a href={loginPath(locale.lang, workspacePath(locale.lang))}>{loggedOut.again}</a>
      </p>
    </PlainPage>
  );
};

/** For the moment between logging out here and at the issuer; it moves on by itself. */
export const LeavingPage = ({ locale, assets, to }: Props & { to: string }) => {
  const { leaving } = locale.staff.login;
  return (
    <PlainPage locale={locale} assets={assets} title={leaving.title}>
      <p>{leaving.text}</p>
      <p>
        <a href={to}>{leaving.goOn}</a>
      </p>
    </PlainPage>
  );
};

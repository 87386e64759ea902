import type { StaffLocale } from '../../text/staff.ts';
import { loginPath } from '../addresses.ts';
import { PlainPage } from '../plain.tsx';
import type { StaffAssets } from '../shell.tsx';

/** Why somebody could not be logged in. */
export type FailedLogin = keyof StaffLocale['staff']['login']['failed'];

type Props = { locale: StaffLocale; assets: StaffAssets; kind: FailedLogin; returnTo: string };

/** What somebody sees who could not be logged in, and what to do about it. */
export const FailurePage = ({ locale, assets, kind, returnTo }: Props) => {
  const { failed, tryAgain } = locale.staff.login;
  const { title, text, advice } = failed[kind];
  return (
    <PlainPage locale={locale} assets={assets} title={title}>
      <p>{text}</p>
      <p>{advice}</p>
      <p>
        <a class="button" href={loginPath(locale.lang, returnTo)}>
          {tryAgain}
        </a>
      </p>
    </PlainPage>
  );
};

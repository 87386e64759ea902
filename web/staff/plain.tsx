import type { Child } from 'hono/jsx';
import type { StaffLocale } from '../text/staff.ts';
import { workspacePath } from './addresses.ts';
import type { StaffAssets } from './shell.tsx';

type Props = { locale: StaffLocale; assets: StaffAssets; title: string; children: Child };

/** A page of the workspace for somebody who has no place in an organisation there, or not yet. */
export const PlainPage = ({ locale, assets, title, children }: Props) => {
  const { words, staff, lang } = locale;
  return (
    <html lang={lang}>
      <head>
        <meta charset="utf-8" />
        <title>{`${title} – ${staff.shell.name}`}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <link rel="stylesheet" href={assets.styles} />
        <link rel="stylesheet" href={assets.staffStyles} />
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
      </head>
      <body class="staff">
        <a class="skip" href="#content">
          {words.site.skipToContent}
        </a>
        <header>
          <a class="brand" href={workspacePath(lang)}>
            <img src={assets.icon} alt="" width="28" height="28" />
            {staff.shell.name}
          </a>
        </header>
        <main id="content" tabindex={-1}>
          <h1>{title}</h1>
          {children}
        </main>
      </body>
    </html>
  );
};

import type { InterfaceLanguage } from '../../functions/core/language.ts';
import { localeOf } from '../text/text.ts';
import type { Assets } from './viewing.ts';

type Props = { language: InterfaceLanguage; assets: Assets; to: string };

/** Stands where a page lay under an older address: it leads on by itself, and by a link. */
export const MovedPage = ({ language, assets, to }: Props) => {
  const { moved } = localeOf(language).words.editions;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <title>{moved}</title>
        <meta name="viewport" content="width=device-width,initial-scale=1" />
        <meta http-equiv="refresh" content={`0; url=${to}`} />
        <meta name="robots" content="noindex" />
        <link rel="canonical" href={to} />
        <link rel="stylesheet" href={assets.styles} />
      </head>
      <body>
        <main>
          <h1>{moved}</h1>
          <p>
            <a href={to}>{to}</a>
          </p>
        </main>
      </body>
    </html>
  );
};

import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { openDataPath } from './addresses.ts';
import { Dictionary } from './open-data-dictionary.tsx';
import { NowFiles, PastFiles, Sums } from './open-data-files.tsx';
import { LogChecking } from './open-data-log.tsx';
import type { OpenData } from './open-data-offer.ts';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; data: OpenData };

const Terms = ({ viewing }: Pick<Props, 'viewing'>) => {
  const { openData } = localeIn(viewing).words;
  const { id, attribution } = viewing.settings.licence;
  return (
    <section class="statement" aria-labelledby="licence">
      <h2 id="licence">{openData.licence}</h2>
      <p>
        {openData.licenceText(id)}{' '}
        {attribution === null ? openData.noAttribution : `${openData.attribution} ${attribution}`}
      </p>
      <p>{openData.perRow}</p>
    </section>
  );
};

/** The page is long: what each part is about, and the way there. */
const OnPage = ({ viewing }: Pick<Props, 'viewing'>) => {
  const { openData } = localeIn(viewing).words;
  const parts = [
    ['licence', openData.licence],
    ['past', openData.past],
    ['sums', openData.sums],
    ['dictionary', openData.dictionary],
    ['log', openData.log],
  ] as const;
  return (
    <nav class="files" aria-label={openData.onPage}>
      {parts.map(([id, label]) => (
        <a href={`#${id}`}>{label}</a>
      ))}
    </nav>
  );
};

/** Everything of an organisation as files, what they mean, and how the log behind them is checked. */
export const OpenDataPage = ({ viewing, data }: Props) => {
  const { language, assets, slug, settings } = viewing;
  const locale = localeIn(viewing);
  const { openData } = locale.words;
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => openDataPath(lang, slug))}
      title={`${openData.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, 'openData')} locale={locale} />
      <div class="opening">
        <h1>{openData.title}</h1>
        <p class="lead">{openData.lead(settings.name)}</p>
        <OnPage viewing={viewing} />
      </div>
      <NowFiles viewing={viewing} data={data} />
      <Terms viewing={viewing} />
      <PastFiles viewing={viewing} data={data} />
      <Sums viewing={viewing} data={data} />
      <Dictionary viewing={viewing} data={data} />
      <LogChecking viewing={viewing} />
    </Page>
  );
};

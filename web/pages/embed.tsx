import { OwnNav } from '../components/own-nav.tsx';
import { Page } from '../components/page.tsx';
import { drawingPath, embedPath, framedPath, organisationPath } from './addresses.ts';
import { ownLinks } from './own-links.ts';
import { localeIn, ownerOf, surroundingsOf, type Viewing } from './viewing.ts';

const attribute = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

type Props = {
  viewing: Viewing;
  /** Where the site lies; left out where nobody has said. */
  origin: string | undefined;
};

/** The two tags, ready to paste. */
export function tagsOf({ viewing, origin = '' }: Props): { frame: string; image: string } {
  const { language, slug, settings } = viewing;
  const { embed } = localeIn(viewing).words;
  const at = (path: string) => attribute(origin + path);
  const title = attribute(embed.frameName(settings.name));
  const alt = attribute(embed.imageAlt(settings.name));
  return {
    frame: `<iframe src="${at(framedPath(language, slug))}" title="${title}" width="100%" height="800" loading="lazy"></iframe>`,
    image: `<a href="${at(organisationPath(language, slug))}"><img src="${at(drawingPath(language, slug))}" alt="${alt}" width="1256" loading="lazy"></a>`,
  };
}

const Code = ({ id, label, code }: { id: string; label: string; code: string }) => (
  <p class="code">
    <label for={id}>{label}</label>
    <textarea id={id} rows={5} readonly spellcheck={false}>
      {code}
    </textarea>
  </p>
);

/** How to show the flower box on another site. */
export const EmbedPage = (props: Props) => {
  const { viewing, origin } = props;
  const { language, assets, slug, settings } = viewing;
  const locale = localeIn(viewing);
  const { embed } = locale.words;
  const { frame, image } = tagsOf(props);
  return (
    <Page
      surroundings={surroundingsOf(language, assets, (lang) => embedPath(lang, slug))}
      title={`${embed.title} – ${settings.name}`}
      owner={ownerOf(viewing)}
    >
      <OwnNav links={ownLinks(viewing, 'embed')} locale={locale} />
      <div class="opening">
        <h1>{embed.title}</h1>
        <p class="lead">{embed.lead(settings.name)}</p>
        {origin === undefined && <p class="notice">{embed.noOrigin}</p>}
      </div>
      <section class="statement" aria-labelledby="frame">
        <h2 id="frame">{embed.frame}</h2>
        <p>{embed.frameText}</p>
        <Code id="frame-code" label={embed.frameLabel} code={frame} />
        <p>
          <a href={framedPath(language, slug)}>{embed.frameLink}</a>
        </p>
      </section>
      <section class="statement" aria-labelledby="image">
        <h2 id="image">{embed.image}</h2>
        <p>{embed.imageText}</p>
        <Code id="image-code" label={embed.imageLabel} code={image} />
        <p>
          <a href={drawingPath(language, slug)}>{embed.imageLink}</a>
        </p>
        <img class="preview" src={drawingPath(language, slug)} alt={embed.imageAlt(settings.name)} />
      </section>
      <section class="statement" aria-labelledby="past">
        <h2 id="past">{embed.past}</h2>
        <p>{embed.pastText}</p>
      </section>
    </Page>
  );
};

import { inLanguage, type Language, type Localized } from '../../functions/core/language.ts';
import type { Locale } from '../text/text.ts';

/** The `lang` attribute of a text: only where it is not the page's language. */
export const langOf = (language: Language, locale: Locale): Language | undefined =>
  language === locale.lang ? undefined : language;

/** A text in the page's language where it exists, else in another one, marked as such. */
export const Said = ({ text, locale }: { text: Localized; locale: Locale }) => {
  const said = inLanguage(text, locale.lang);
  const lang = langOf(said.lang, locale);
  return lang ? <span lang={lang}>{said.text}</span> : said.text;
};

/** Free text as paragraphs: a blank line begins a new one. */
export const Prose = ({ text, lang }: { text: string; lang?: Language | undefined }) => (
  <>
    {text.split(/\n{2,}/).map((paragraph) => (
      <p class="prose" lang={lang}>
        {paragraph}
      </p>
    ))}
  </>
);

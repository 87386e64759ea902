import { Said } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import type { NationalAsked } from './national-asked.ts';
import { nationalQuery } from './national-asked.ts';
import { catalogueOfPage, type NationalModel } from './national-model.ts';
import type { CompareRequest } from './request.ts';

/** The rules by which is compared, each in a sentence. */
export const RulesSection = ({ locale }: { locale: Locale }) => {
  const { rules } = locale.words.compareNational;
  return (
    <section class="rule" aria-labelledby="rules">
      <h2 id="rules">{rules.heading}</h2>
      <ul>
        {rules.list.map((each) => (
          <li>{each}</li>
        ))}
      </ul>
    </section>
  );
};

/** How others come to take part. */
export const JoinSection = ({ locale }: { locale: Locale }) => {
  const { join } = locale.words.compareNational;
  return (
    <section aria-labelledby="join">
      <h2 id="join">{join.heading}</h2>
      <ol class="ways">
        {join.ways.map((way) => (
          <li>{way}</li>
        ))}
      </ol>
      <p>
        <a href={`/api/v1/compared/template.csv?language=${locale.lang}`}>{join.template}</a>
      </p>
    </section>
  );
};

type LeftOutProps = { model: NationalModel; request: CompareRequest; asked: NationalAsked; locale: Locale };

/** What has been assessed and is not compared, and the way to see it counted all the same. */
export const LeftOutSection = ({ model, request, asked, locale }: LeftOutProps) => {
  const { leftOut } = locale.words.compareNational;
  const { compared } = model.over.national;
  const ids = new Set(compared.map(({ id }) => id));
  const outside = model.distributions.filter(({ indicator, n }) => n > 0 && !ids.has(indicator.id));
  const other = { ...asked, all: !asked.all };
  return (
    <section aria-labelledby="left-out">
      <h2 id="left-out">{leftOut.heading}</h2>
      <p>
        {asked.all ? leftOut.all : leftOut.matched(compared.length, catalogueOfPage.indicators.length)}{' '}
        <a href={request.pathIn(locale.lang) + nationalQuery(request, other)}>
          {asked.all ? leftOut.toMatched : leftOut.toAll}
        </a>
      </p>
      {outside.length > 0 && (
        <details>
          <summary>{leftOut.list(outside.length)}</summary>
          <ul class="left-out">
            {outside.map(({ indicator, n }) => (
              <li>
                <Said text={indicator.name} locale={locale} /> <small>{leftOut.n(n)}</small>
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
};

import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import { SMALLEST_GROUP, spreadOf } from '../../../functions/core/benchmark/spread.ts';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import { organisationPath } from '../addresses.ts';
import { indexText } from './national-format.ts';
import type { NationalModel, Taking } from './national-model.ts';
import type { CompareRequest } from './request.ts';

type Props = { model: NationalModel; request: CompareRequest; locale: Locale };

/** More rows than these lie behind a fold. */
const MOST_OPEN = 30;

/** Where the facts of an organisation come from, in words. */
export function sourceWords({ source, here }: Pick<Seen, 'source' | 'here'>, { words }: Locale): string {
  const { taking } = words.compareNational;
  if (source.kind === 'self-assessment') return taking.self(source.file);
  return here ? taking.here(source.head.seq) : taking.file(source.head.seq);
}

const Name = ({ seen: { organisation, here }, locale }: { seen: Seen; locale: Locale }) => {
  const lang = langOf(organisation.language, locale);
  if (here)
    return (
      <a href={organisationPath(locale.lang, organisation.slug)} lang={lang}>
        {organisation.name}
      </a>
    );
  return lang ? <span lang={lang}>{organisation.name}</span> : organisation.name;
};

const Row = ({ taking, model, request, locale }: Props & { taking: Taking }) => {
  const { words, format } = locale;
  const { seen, figures } = taking;
  const { greenShare, index, counts } = figures;
  const query = new URLSearchParams({
    ...(request.kind !== 'municipality' && { kind: request.kind }),
    organisation: seen.organisation.id,
  });
  return (
    <tr>
      <th scope="row">
        <Name seen={seen} locale={locale} />
        {seen.edition && <small> {seen.edition.label}</small>}
      </th>
      <td>
        {model.hasIndicators ? format.number(greenShare.denominator) : format.number(seen.services.length)}
      </td>
      <td>
        {format.percent(greenShare)}{' '}
        <small>{words.figures.fraction(greenShare.numerator, greenShare.denominator)}</small>
      </td>
      <td>{format.index(index)}</td>
      {!model.hasIndicators && (
        <>
          <td>{format.number(counts.notApplicable)}</td>
          <td>{format.number(counts.unknown)}</td>
          <td>{format.number(counts.stale)}</td>
        </>
      )}
      <td class="words">
        {sourceWords(seen, locale)}{' '}
        <a
          href={`${request.pathIn(locale.lang)}?${query}`}
          aria-label={`${words.compareNational.taking.compare}: ${seen.organisation.name}`}
        >
          {words.compareNational.taking.compare}
        </a>
      </td>
    </tr>
  );
};

const TakingTable = ({ model, request, locale }: Props) => {
  const { taking: said } = locale.words.compareNational;
  const heads = [
    said.organisation,
    ...(model.hasIndicators ? [said.assessed] : [said.services]),
    ...[said.green, said.index],
    ...(model.hasIndicators ? [] : [said.outside, said.unknown, said.stale]),
    said.source,
  ];
  return (
    <section class="scroll" tabindex={0} aria-label={said.region}>
      <table class="numbers taking">
        <caption>{model.hasIndicators ? said.caption : said.captionServices}</caption>
        <thead>
          <tr>
            {heads.map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {model.taking.map((taking) => (
            <Row taking={taking} model={model} request={request} locale={locale} />
          ))}
        </tbody>
      </table>
    </section>
  );
};

/** Median and quartiles of organisations that no county holds. */
const SpreadSentence = ({ model, locale }: Pick<Props, 'model' | 'locale'>) => {
  const indices = model.taking.flatMap(({ figures }) => figures.index.value ?? []);
  const spread = indices.length < SMALLEST_GROUP ? null : spreadOf(indices);
  if (!spread) return null;
  const [median, q1, q3] = [spread.median, spread.q1, spread.q3].map((each) => indexText(each, locale));
  return <p>{locale.words.compareNational.taking.spread(spread.n, median ?? '', q1 ?? '', q3 ?? '')}</p>;
};

/** Who takes part, in the order of their names, with what they have and where it comes from. */
export const TakingSection = ({ model, request, locale }: Props) => {
  const { taking: said } = locale.words.compareNational;
  const table = <TakingTable model={model} request={request} locale={locale} />;
  const isFolded = model.hasIndicators && model.taking.length > MOST_OPEN;
  return (
    <section aria-labelledby="taking">
      <h2 id="taking">{said.heading}</h2>
      {!model.hasIndicators && <SpreadSentence model={model} locale={locale} />}
      {model.taking.length === 0 && <p>{said.none}</p>}
      {model.taking.length > 0 &&
        (isFolded ? (
          <details>
            <summary>{said.show(model.taking.length)}</summary>
            {table}
          </details>
        ) : (
          table
        ))}
      {model.empty.length > 0 && (
        <p class="after">{said.empty(model.empty.map(({ organisation }) => organisation.name))}</p>
      )}
    </section>
  );
};

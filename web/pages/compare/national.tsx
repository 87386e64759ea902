import { SMALLEST_GROUP } from '../../../functions/core/benchmark/spread.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { ORGANISATION_KINDS } from '../../../functions/core/organisation.ts';
import { MUNICIPALITIES } from '../../../functions/core/slug.ts';
import { FormDefinitions } from '../../components/flower-box/forms.tsx';
import { Page } from '../../components/page.tsx';
import { type Locale, localeOf } from '../../text/text.ts';
import { surroundingsOf } from '../viewing.ts';
import { type NationalAsked, nationalAsked, nationalQuery, rowsThat } from './national-asked.ts';
import { ChooseForm, WhenForm } from './national-choose.tsx';
import { DataSection } from './national-data.tsx';
import { IndicatorsSection } from './national-indicators.tsx';
import { type NationalModel, nationalModel } from './national-model.ts';
import { PartsTable } from './national-parts.tsx';
import { NationalProblemPage } from './national-problem.tsx';
import { TakingSection } from './national-taking.tsx';
import { JoinSection, LeftOutSection, RulesSection } from './national-words.tsx';
import type { CompareRequest } from './request.ts';

type Props = { request: CompareRequest; asked: NationalAsked; model: NationalModel; locale: Locale };

/** Leads to the other kinds, to the invented ones and back, and to the page on ways of counting. */
const Kinds = ({ request, asked, locale }: Omit<Props, 'model'>) => {
  const { compareNational: words, kinds } = locale.words;
  const path = request.pathIn(locale.lang);
  const ofKind = request.kind === 'municipality' ? '' : `?kind=${request.kind}`;
  const examples = rowsThat(request, true).length;
  return (
    <nav class="own" aria-label={words.kindsLabel}>
      {ORGANISATION_KINDS.map((kind) => (
        <>
          {' '}
          <a
            href={kind === 'municipality' ? path : `${path}?kind=${kind}`}
            aria-current={kind === request.kind && !asked.example ? 'page' : undefined}
          >
            {kinds[kind]}
          </a>
        </>
      ))}{' '}
      {examples > 0 && (
        <a
          href={`${path}?${new URLSearchParams({ ...(ofKind && { kind: request.kind }), example: '1' })}`}
          aria-current={asked.example ? 'page' : undefined}
        >
          {kinds.example}
        </a>
      )}{' '}
      <a href={`${path}raknesatt/${ofKind}`}>{words.countingLink}</a>
    </nav>
  );
};

const Opening = ({ request, asked, model, locale }: Props) => {
  const words = locale.words.compareNational;
  const { validOn, knownOn, editions } = asked.point;
  const count = model.taking.length;
  const hasParts = model.hasIndicators && !asked.example;
  const isClosed = request.query.get('validOn') === null && validOn !== request.day && !editions;
  return (
    <div class="opening">
      <h1>{asked.example ? words.exampleTitle : words.titles[request.kind]}</h1>
      <p class="lead">
        {hasParts ? words.lead(count, MUNICIPALITIES.length, validOn) : words.leadOther(count, validOn)}
      </p>
      {hasParts && count < SMALLEST_GROUP && <p>{words.tooFewForCountry(SMALLEST_GROUP)}</p>}
      {isClosed && <p>{words.finished}</p>}
      {knownOn !== undefined && <p>{words.known(locale.format.moment(knownOn))}</p>}
      {editions && <p>{words.editionsOf(validOn)}</p>}
      <WhenForm request={request} asked={asked} locale={locale} />
    </div>
  );
};

const Parts = ({ request, asked, model, locale }: Props) => {
  const { parts } = locale.words.compareNational;
  const { by } = asked;
  const other = { ...asked, by: by === 'county' ? ('skr2023' as const) : ('county' as const) };
  const isShown = model.over.national.whole.spread !== null;
  const table = <PartsTable model={model} by={by} from={asked.from} locale={locale} />;
  return (
    <section aria-labelledby="parts">
      <h2 id="parts">{by === 'county' ? parts.byCounty : parts.byGroup}</h2>
      <p>
        <a href={`${request.pathIn(locale.lang)}${nationalQuery(request, other)}#parts`}>
          {by === 'county' ? parts.toGroup : parts.toCounty}
        </a>
      </p>
      {isShown ? (
        <>
          {table}
          <p class="after">
            <small>{parts.key}</small>
          </p>
        </>
      ) : (
        <details>
          <summary>{parts.show}</summary>
          {table}
        </details>
      )}
    </section>
  );
};

/** The national picture: who takes part, part by part and indicator by indicator; nobody is ranked. */
export const NationalPage = ({ request }: { request: CompareRequest }) => {
  const { language, assets, pathIn } = request;
  const locale = localeOf(language);
  const found = nationalAsked(request);
  if (!found.ok) return <NationalProblemPage request={request} problem={found.problem} />;
  const { asked } = found;
  const model = nationalModel(request, asked);
  const words = locale.words.compareNational;
  const query = nationalQuery(request, asked);
  const surroundings = surroundingsOf(language, assets, (lang: InterfaceLanguage) => pathIn(lang) + query);
  const shared = { request, asked, model, locale };
  const hasParts = model.hasIndicators && !asked.example;
  return (
    <Page
      surroundings={surroundings}
      title={asked.example ? words.exampleTitle : words.titles[request.kind]}
      owner={null}
    >
      <FormDefinitions />
      <Kinds {...shared} />
      {asked.example && <p class="banner-in">{words.exampleBanner}</p>}
      <Opening {...shared} />
      <ChooseForm {...shared} />
      {hasParts && <Parts {...shared} />}
      {hasParts && model.taking.length > 0 && <LeftOutSection {...shared} />}
      {hasParts && <IndicatorsSection model={model} locale={locale} />}
      <TakingSection {...shared} />
      <JoinSection locale={locale} />
      <DataSection {...shared} />
      <RulesSection locale={locale} />
    </Page>
  );
};

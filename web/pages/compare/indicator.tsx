import type { IndicatorRow } from '../../../functions/core/benchmark/indicator-row.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { Said } from '../../components/localized.tsx';
import { Page } from '../../components/page.tsx';
import { surroundingsOf } from '../viewing.ts';
import { inCallingOrder } from './green-members.tsx';
import type { GroupModel } from './group-model.ts';
import { GroupTitle } from './group-title.tsx';
import { greenShareIn } from './indicator-table.tsx';
import { comparisonHref } from './links.ts';
import { LinkedName, LinkedService } from './names.tsx';
import { ServiceCell } from './service-cell.tsx';
import { When } from './when.tsx';

type Props = { model: GroupModel; row: IndicatorRow };

const GreenTable = ({ model, row }: Props) => {
  const { asked, locale } = model;
  const { table, sources } = locale.words.compare;
  const name = inLanguage(row.indicator.name, locale.lang).text;
  const shared = { comparison: asked, locale };
  return (
    <section class="scroll" aria-label={table.region} tabindex={0}>
      <table>
        <caption>{table.greenCaption(name, row.green.length, row.n)}</caption>
        <thead>
          <tr>
            {[sources.organisation, table.service, table.role, table.since].map((head) => (
              <th scope="col">{head}</th>
            ))}
          </tr>
        </thead>
        <tbody>
          {inCallingOrder(row.green, locale).map(({ member: { seen }, observation: { best } }) => (
            <tr>
              <th scope="row">
                <LinkedName seen={seen} {...shared} />
              </th>
              <td>
                <LinkedService service={best} seen={seen} {...shared} />
              </td>
              <td>{best.role ?? table.noRole}</td>
              <td>{best.since}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};

const OwnTable = ({ model: { own, asked, locale }, row }: Props) => (
  <section class="scroll" aria-label={locale.words.compare.table.own} tabindex={0}>
    <table>
      <caption>{locale.words.compare.table.own}</caption>
      <tbody>
        <tr>
          <th scope="row">
            <LinkedName seen={own} comparison={asked} locale={locale} />
          </th>
          <ServiceCell found={row.own} seen={own} comparison={asked} locale={locale} />
        </tr>
      </tbody>
    </table>
  </section>
);

/** One indicator of a comparison: every member that is green on it, and whom to ask. */
export const IndicatorPage = ({ model, row }: Props) => {
  const { asked, own, request, locale } = model;
  const { compare } = locale.words;
  const title = compare.indicatorTitle(inLanguage(row.indicator.name, locale.lang).text);
  return (
    <Page
      surroundings={surroundingsOf(request.language, request.assets, (lang) => comparisonHref(lang, asked))}
      title={title}
      owner={null}
      example={own.organisation.example}
    >
      <div class="opening">
        <h1>{title}</h1>
        <p>
          <strong>
            <GroupTitle choice={asked.group} example={own.organisation.example} locale={locale} />
          </strong>
          . <When asked={asked} locale={locale} />
        </p>
        <p class="lead">
          {compare.table.share}: {greenShareIn(row, locale)}
        </p>
        <p>
          <Said text={row.indicator.description} locale={locale} />
        </p>
        <p>
          <a href={comparisonHref(locale.lang, asked, { indicator: null })}>{compare.table.back}</a>
        </p>
      </div>
      <OwnTable model={model} row={row} />
      {row.green.length > 0 && <GreenTable model={model} row={row} />}
    </Page>
  );
};

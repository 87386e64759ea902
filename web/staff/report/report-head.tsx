import type { BoardReport } from '../../../functions/core/board-report.ts';
import { settingsOf } from '../../../functions/core/state.ts';
import { langOf } from '../../components/localized.tsx';
import { logPath } from '../../pages/addresses.ts';
import type { ReportShown } from './shown.ts';

type Point = BoardReport['from'];

/** The commit that a point is made from, with its checksum. */
const Basis = ({ point, locale }: Pick<ReportShown, 'locale'> & { point: Point }) => {
  const { head } = locale.staff.report;
  return (
    <dd>
      {head.point(point.validOn, point.edition?.label ?? null)};{' '}
      <span class="basis">
        {head.basis(point.head.seq)} <code>{point.head.hash}</code>
      </span>
    </dd>
  );
};

/** What a reader must know before the figures: a withdrawn edition, another catalogue, an older log. */
const Cautions = ({ report, locale }: Pick<ReportShown, 'report' | 'locale'>) => {
  const { cautions } = locale.staff.report;
  const { from, to } = report;
  const editions = [from.edition, to.edition];
  const said = [
    ...editions.flatMap((each) => (each?.withdrawn ? [cautions.withdrawn(each.label)] : [])),
    ...(from.matrix.catalogue.id === to.matrix.catalogue.id ? [] : [locale.words.changes.catalogues]),
    ...(to.known < from.known ? [cautions.older] : []),
  ];
  return said.length > 0 ? <p class="notice">{said.join(' ')}</p> : null;
};

/** Title, organisation, period, when it was made, and from what. */
export const ReportHead = (props: ReportShown) => {
  const { report, viewing, locale, madeOn } = props;
  const { head } = locale.staff.report;
  const { name, language } = viewing.settings;
  return (
    <>
      <h1>{head.title}</h1>
      <dl class="report-facts">
        <div>
          <dt>{head.organisation}</dt>
          <dd lang={langOf(language, locale)}>{name}</dd>
        </div>
        <div>
          <dt>{head.period}</dt>
          <dd>{head.periodOf(report.from.validOn, report.to.validOn)}</dd>
        </div>
        <div>
          <dt>{head.made}</dt>
          <dd>{locale.format.day(madeOn)}</dd>
        </div>
        <div>
          <dt>{head.earlier}</dt>
          <Basis point={report.from} locale={locale} />
        </div>
        <div>
          <dt>{head.later}</dt>
          <Basis point={report.to} locale={locale} />
        </div>
      </dl>
      <Cautions report={report} locale={locale} />
    </>
  );
};

/** How anyone can check what the report is made from. */
export const Verification = ({ report, viewing, locale, origin }: ReportShown) => {
  const { check } = locale.staff.report;
  const heads = new Map([report.from.head, report.to.head].map((head) => [head.seq, head]));
  const slug = settingsOf(viewing.ledger.state)?.slug ?? viewing.slug;
  return (
    <section aria-labelledby="check">
      <h2 id="check">{check.heading}</h2>
      <p>
        {check.text} {check.fetch} <code>{origin + logPath(slug)}</code>.
      </p>
      <ul>
        {[...heads.values()]
          .filter(({ seq }) => seq > 0)
          .map(({ seq, hash }) => (
            <li>
              {check.line(seq)} <code>{hash}</code>.
            </li>
          ))}
      </ul>
      <p>{check.command}</p>
    </section>
  );
};

import type { ReportPoint } from '../../../functions/core/board-report.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Matrix } from '../../../functions/core/matrix.ts';
import { STATUSES } from '../../../functions/core/status.ts';
import { Distribution } from '../../components/distribution.tsx';
import { countOf } from '../../components/figures.tsx';
import { FormDefinitions } from '../../components/flower-box/forms.tsx';
import { Legend } from '../../components/flower-box/legend.tsx';
import { Picture, PictureDefinitions } from '../../components/flower-box/picture.tsx';
import { FiguresLine, Index, partsOf, smallScene } from '../../pages/boxes.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import type { ReportShown } from './shown.ts';

type BoxProps = { point: ReportPoint & { matrix: Matrix }; locale: StaffLocale };

/** The flower box of one point, with its figures in words below. */
const Box = ({ point, locale }: BoxProps) => {
  const { matrix, validOn, edition } = point;
  const { words, format } = locale;
  const scene = smallScene(matrix);
  const amounts = STATUSES.map((status) => ({ status, count: countOf(matrix.counts, status) }));
  return (
    <figure>
      <figcaption>
        <strong>{format.day(validOn)}</strong>
        {edition && <small> {edition.label}</small>}
      </figcaption>
      <Picture scene={scene} label={words.boxes.label(validOn, partsOf(matrix, locale))}>
        {scene.flowers.map((place) => (
          <Index place={place} locale={locale} />
        ))}
      </Picture>
      <Distribution amounts={amounts} />
      <FiguresLine matrix={matrix} locale={locale} />
    </figure>
  );
};

/** The flower boxes of both points side by side, drawn alike. */
export const BoxPair = ({ report, locale }: Pick<ReportShown, 'report' | 'locale'>) => {
  const words = locale.staff.report;
  const flowers = report.to.matrix.areas.filter(({ area }) => area.level === 'flower');
  const names = flowers.map(({ area }) => inLanguage(area.short, locale.lang).text);
  return (
    <section aria-labelledby="boxes">
      <FormDefinitions grass />
      <PictureDefinitions />
      <h3 id="boxes">{words.boxes}</h3>
      <p>
        {words.boxesExplained} {names.length > 1 && words.boxOrder(names)}
      </p>
      <div class="box-pair">
        <Box point={report.from} locale={locale} />
        <Box point={report.to} locale={locale} />
      </div>
      <Legend locale={locale} months={report.to.matrix.staleAfterMonths} />
    </section>
  );
};

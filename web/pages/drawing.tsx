import { matrixOf } from '../../functions/core/matrix.ts';
import { headAt } from '../../functions/core/state.ts';
import { Drawing } from '../components/flower-box/drawing.tsx';
import { langOf } from '../components/localized.tsx';
import { overviewOf } from './overview.ts';
import { localeIn, type Viewing } from './viewing.ts';

/** The flower box of a view as a drawing that stands alone: an SVG file for other sites, and for print. */
export const FlowerBoxDrawing = ({ viewing }: { viewing: Viewing }) => {
  const { settings, ledger, view } = viewing;
  const locale = localeIn(viewing);
  const { words } = locale;
  const matrix = matrixOf(ledger.state, view);
  const { seq, hash } = headAt(ledger.state, view.known);
  const source = [
    ...(settings.example ? [words.site.exampleBanner] : []),
    words.embed.drawingAsOf(view.validOn),
    words.embed.drawingSource(locale.format.number(seq), hash),
    `${words.footer.licence}: ${settings.licence.id}.`,
    ...(settings.licence.attribution ? [settings.licence.attribution] : []),
  ];
  return (
    <Drawing
      matrix={matrix}
      locale={locale}
      name={settings.name}
      nameLang={langOf(settings.language, locale)}
      figures={overviewOf(matrix, locale).join(' ')}
      source={source.join(' ')}
    />
  );
};

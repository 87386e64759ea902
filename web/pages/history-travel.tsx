import { numberOf } from '../../functions/core/days.ts';
import type { Matrix } from '../../functions/core/matrix.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { StatusMark } from '../components/status-mark.tsx';
import type { ClientWords } from '../components/strip/client-words.ts';
import type { Zoom } from '../components/strip/row-geometry.ts';
import { countKey, figureTexts, verdictOf } from '../components/strip/said.ts';
import { ViewForm } from '../components/view-form.tsx';
import { historyFilePath } from './addresses.ts';
import type { HistoryModel } from './history-model.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; matrix: Matrix; model: HistoryModel; zoom: Zoom; words: ClientWords };

/** The slider and the button that play: only a script can follow them, and it shows them when it is ready. */
const Live = ({ viewing, model }: Pick<Props, 'viewing' | 'model'>) => {
  const { words, format } = localeIn(viewing);
  const { validOn } = viewing.view;
  const { history } = words;
  return (
    <div class="live" hidden>
      <label for="travel-day">{history.slider}</label>{' '}
      <input
        type="range"
        id="travel-day"
        min={Math.min(model.scale.from, numberOf(validOn))}
        max={Math.max(model.latest, numberOf(validOn))}
        value={numberOf(validOn)}
        aria-valuetext={format.day(validOn)}
        aria-describedby="travel-help"
      />{' '}
      <button type="button" class="play">
        {history.play}
      </button>
      <p id="travel-help">{history.sliderHelp}</p>
    </div>
  );
};

const DayFigures = ({ viewing, matrix, words }: Pick<Props, 'viewing' | 'matrix' | 'words'>) => {
  const locale = localeIn(viewing);
  const { figures, history } = locale.words;
  const texts = figureTexts(matrix, words);
  return (
    <dl class="day-figures">
      <div>
        <dt>{figures.greenShare}</dt>
        <dd>
          <strong data-figure="share">{texts.share}</strong>{' '}
          <small data-figure="share-of">{texts['share-of']}</small>
        </dd>
      </div>
      <div>
        <dt>{figures.index}</dt>
        <dd>
          <strong data-figure="index">{texts.index}</strong>{' '}
          <small data-figure="index-of">{texts['index-of']}</small>
        </dd>
      </div>
      {STATUSES.map((status) => (
        <div>
          <dt>
            <StatusMark status={status} locale={locale} />
          </dt>
          <dd data-figure={countKey(status)}>{texts[countKey(status)]}</dd>
        </div>
      ))}
      <div>
        <dt>{figures.ofWhichStaleTerm}</dt>
        <dd data-figure="stale">{texts.stale}</dd>
      </div>
      <div>
        <dt>{history.inTotal}</dt>
        <dd data-figure="total">{texts.total}</dd>
      </div>
    </dl>
  );
};

/** Chooses a day: by form, and where there is a script by slider; says what held on that day. */
export const Travel = ({ viewing, matrix, model, zoom, words }: Props) => {
  const { view, asked, settings, day, slug } = viewing;
  const locale = localeIn(viewing);
  const { scale, latest } = model;
  const dates = { validOn: view.validOn, knownOn: asked.knownOn ?? null };
  return (
    <section
      class="travel"
      aria-labelledby="travel"
      data-enhance="history"
      data-file={historyFilePath(slug)}
      data-page={JSON.stringify({ words, scale, latest, catalogue: matrix.catalogue.id })}
    >
      <h2 id="travel">{locale.words.history.travel}</h2>
      <ViewForm
        validOn={view.validOn}
        knownOn={asked.knownOn}
        latest={settings.closedOn ?? day}
        today={day}
        kept={zoom === 'year' ? [] : [['zoom', zoom]]}
        locale={locale}
      />
      <Live viewing={viewing} model={model} />
      <p class="lead" role="status">
        {verdictOf(matrix, dates, words)}
      </p>
      <DayFigures viewing={viewing} matrix={matrix} words={words} />
    </section>
  );
};

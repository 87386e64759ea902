import { dayOf } from '../../functions/core/calendar.ts';
import { BENCHMARK_FILE, benchmarkPath } from './addresses.ts';
import type { OfferedFile, OfferedView, OpenData } from './open-data-offer.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing; data: OpenData };

/** The files of a data set, side by side. */
export const Files = ({ files }: { files: readonly OfferedFile[] }) => (
  <>
    {files.map(({ label, href }) => (
      <>
        <a href={href}>{label}</a>{' '}
      </>
    ))}
  </>
);

/** Every data set of the day, with its files. */
export const NowFiles = ({ viewing, data: { now, formats, list } }: Props) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section aria-labelledby="now">
      <h2 id="now">{openData.today(now.validOn)}</h2>
      <p class="prose">{openData.todayLead(viewing.view.known)}</p>
      <dl class="offer">
        {now.sets.map(({ title, description, files }) => (
          <div>
            <dt>{title}</dt>
            <dd>{description}</dd>
            <dd class="files">
              <Files files={files} />
            </dd>
          </div>
        ))}
      </dl>
      <h3>{openData.which}</h3>
      <ul class="prose plain">
        {formats.map(({ title, use }) => (
          <li>
            <b>{title}</b>: {use}.
          </li>
        ))}
      </ul>
      <p>
        {openData.program} <a href={list}>{openData.list}</a>,{' '}
        <a href="/api/v1/openapi.json">{openData.description}</a>.
      </p>
      <p class="prose">
        <a href={benchmarkPath(viewing.slug)}>{BENCHMARK_FILE}</a>: {openData.benchmark}
      </p>
    </section>
  );
};

const PastRow = ({ viewing, view }: { viewing: Viewing; view: OfferedView }) => {
  const { openData } = localeIn(viewing).words;
  const { label, validOn, knownOn, withdrawn, sets } = view;
  return (
    <tr>
      <th scope="row">
        {withdrawn ? <s>{label}</s> : label} {withdrawn && <strong class="flag">{openData.withdrawn}</strong>}
        {knownOn !== null && (
          <small>
            {openData.shows(validOn)}, {openData.known(dayOf(knownOn))}
          </small>
        )}
      </th>
      {sets.map(({ files }) => (
        <td class="files">
          <Files files={files} />
        </td>
      ))}
    </tr>
  );
};

/** The files of each year end and edition. */
export const PastFiles = ({ viewing, data: { now, past } }: Props) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section aria-labelledby="past">
      <h2 id="past">{openData.past}</h2>
      <p class="prose">{openData.pastLead}</p>
      <p class="prose">{openData.standing}</p>
      {past.length > 0 && (
        <section class="scroll" aria-label={openData.pastRegion} tabindex={0}>
          <table>
            <caption>{openData.pastTable}</caption>
            <thead>
              <tr>
                <th scope="col">{openData.whenColumn}</th>
                {now.sets.map(({ title }) => (
                  <th scope="col">{title}</th>
                ))}
              </tr>
            </thead>
            <tbody>
              {past.map((view) => (
                <PastRow viewing={viewing} view={view} />
              ))}
            </tbody>
          </table>
        </section>
      )}
    </section>
  );
};

/** The checksums of the files that are finished. */
export const Sums = ({ viewing, data: { sums } }: Props) => {
  const { openData } = localeIn(viewing).words;
  return (
    <section aria-labelledby="sums">
      <h2 id="sums">{openData.sums}</h2>
      <p class="prose">{openData.sumsLead}</p>
      <section class="scroll" aria-label={openData.sumsRegion} tabindex={0}>
        <table>
          <caption>{openData.sumsTable}</caption>
          <thead>
            <tr>
              <th scope="col">{openData.file}</th>
              <th scope="col">SHA-256</th>
            </tr>
          </thead>
          <tbody>
            {sums.map(({ label, href, sha256 }) => (
              <tr>
                <th scope="row">
                  <a href={href}>{label}</a>
                </th>
                <td>
                  <code>{sha256}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

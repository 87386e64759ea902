import type { BoardReport } from '../../../functions/core/board-report.ts';
import { REPORT_ORDER } from '../../../functions/core/board-report-changes.ts';
import { dayOf } from '../../../functions/core/calendar.ts';
import type { Head } from '../../../functions/core/commit.ts';
import type { Edition } from '../../../functions/core/state.ts';
import { FiguresLine } from '../../pages/boxes.tsx';
import type { Viewing } from '../../pages/viewing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { ChangeTables } from '../report/change-tables.tsx';
import { FiguresTable } from '../report/figures-table.tsx';
import { CorrectionTable, FreshnessTables, MovedTable } from '../report/other-tables.tsx';

type Previewed = {
  label: string;
  validOn: string;
  id: string;
  seq: number;
  knownOn: string;
  head: Head;
  report: BoardReport;
  before: Edition | null;
  errors: number;
};

type Props = {
  preview: Previewed;
  viewing: Viewing;
  address: string;
  checkHref: string;
  action: string;
  keys: FormKeys;
  /** What was typed and does not follow from the preview. */
  typed: { knownOn: string };
  locale: StaffLocale;
};

/** What the edition is pinned to, where it will lie, and what the register check says of it. */
const Pins = ({ preview, address, checkHref, locale }: Props) => {
  const words = locale.staff.editions.preview;
  const { label, validOn, seq, knownOn, head, errors } = preview;
  return (
    <>
      <p>
        {words.shows(label, validOn)} {words.basis(seq, dayOf(knownOn))} <code>{head.hash}</code>.{' '}
        {words.pinned}
      </p>
      <p>
        {words.address} <code>{address}</code>
      </p>
      <p class={errors > 0 ? 'notice' : undefined}>
        {words.errors(errors)} {errors > 0 && <a href={checkHref}>{words.check}</a>}
      </p>
    </>
  );
};

/** How many services differ in their status, by kind, and how many do not; plans belong to no edition. */
function differenceSentence({ changes, matched }: BoardReport, { words, format }: StaffLocale): string {
  const present = REPORT_ORDER.map((kind) => ({ kind, count: changes[kind].length })).filter(
    ({ count }) => count > 0,
  );
  const parts = present.map(({ kind, count }, place) =>
    words.changes.parts[kind](place === 0 ? words.changes.services(count) : format.number(count), count),
  );
  const moved = present.filter(({ kind }) => kind !== 'new' && kind !== 'retired');
  const unchanged = matched.count - moved.reduce((sum, { count }) => sum + count, 0);
  return parts.length === 0 ? words.changes.nothing(unchanged) : words.changes.summary(parts, unchanged);
}

const Differences = (props: Props) => {
  const { preview, viewing, locale } = props;
  const { report, before } = preview;
  const words = locale.staff.editions.preview;
  if (!before) return <p>{words.first}</p>;
  const shared = { report, viewing, locale };
  const { restated } = report.corrections;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">{words.since(before.label, before.validOn)}</h2>
      <p>{differenceSentence(report, locale)}</p>
      <FiguresTable report={report} locale={locale} />
      <ChangeTables {...shared} />
      <FreshnessTables {...shared} />
      <MovedTable {...shared} />
      <h2>{words.past(before.label)}</h2>
      {restated.length === 0 ? <p>{words.pastNone}</p> : <CorrectionTable restated={restated} {...shared} />}
    </section>
  );
};

const Publish = ({ preview, action, keys, typed, locale }: Props) => {
  const words = locale.staff.editions.preview;
  const hidden = {
    label: preview.label,
    validOn: preview.validOn,
    id: preview.id,
    knownOn: typed.knownOn,
    pinned: preview.knownOn,
    seq: String(preview.seq),
  };
  return (
    <StaffForm action={action} keys={keys} class="card">
      {Object.entries(hidden).map(([name, value]) => (
        <input type="hidden" name={name} value={value} />
      ))}
      <p>{words.publishHelp}</p>
      <p class="buttons">
        <button type="submit">{words.publish}</button>
      </p>
    </StaffForm>
  );
};

/** What would be published, how it differs from the edition before, and the button that does it. */
export const EditionPreview = (props: Props) => {
  const { preview, locale } = props;
  const { report } = preview;
  return (
    <div class="edition-preview">
      <section aria-labelledby="preview">
        <h2 id="preview">{locale.staff.editions.preview.heading}</h2>
        <Pins {...props} />
        <FiguresLine matrix={report.to.matrix} locale={locale} />
      </section>
      <Differences {...props} />
      <Publish {...props} />
    </div>
  );
};

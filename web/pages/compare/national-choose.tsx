import { ALL } from '../../../functions/core/benchmark/groups.ts';
import { KnownOnField } from '../../components/known-on-field.tsx';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';
import type { NationalAsked } from './national-asked.ts';
import type { CompareRequest } from './request.ts';

type Props = { request: CompareRequest; asked: NationalAsked; locale: Locale };

const Kept = ({ name, value }: { name: string; value: string | null }) =>
  value === null ? null : <input type="hidden" name={name} value={value} />;

/** What stays as it is when another part of the address is chosen. */
const KeptParts = ({ request: { kind }, example }: { request: CompareRequest; example: boolean }) => (
  <>
    <Kept name="kind" value={kind === 'municipality' ? null : kind} />
    <Kept name="example" value={example ? '1' : null} />
  </>
);

/** Leads from the picture of all to one organisation against its group. */
export const ChooseForm = ({ request, asked, locale }: Props) => {
  const { choose } = locale.words.compareNational;
  const { compare } = new Intl.Collator(locale.lang, { numeric: true });
  const entries = asked.rows
    .map(({ organisation }) => organisation)
    .toSorted((a, b) => compare(a.name, b.name));
  if (entries.length === 0) return null;
  return (
    <section class="choosing" aria-labelledby="choose">
      <h2 id="choose">{choose.heading}</h2>
      <p>{choose.lead}</p>
      <form class="filter" action={request.pathIn(locale.lang)}>
        <Kept name="kind" value={request.kind === 'municipality' ? null : request.kind} />
        <label>
          {choose.organisation}
          <select name="organisation" required>
            <option value="">{choose.none}</option>
            {entries.map(({ id, name, language }) => (
              <option value={id} lang={langOf(language, locale)}>
                {name}
              </option>
            ))}
          </select>
        </label>
        {request.kind === 'municipality' && !asked.example && (
          <label>
            {choose.group}
            <select name="group">
              <option value="">{choose.defaultGroup}</option>
              <option value={ALL}>{choose.everybody}</option>
            </select>
          </label>
        )}
        <button type="submit">{choose.submit}</button>
      </form>
    </section>
  );
};

/** Asks for another day, for what was known then, for editions, and for change since an earlier day. */
export const WhenForm = ({ request, asked, locale }: Props) => {
  const { when } = locale.words.compareNational;
  const { point, from, by, all } = asked;
  const hasParts = request.kind === 'municipality' && !asked.example;
  return (
    <form class="view" action={request.pathIn(locale.lang)} aria-label={when.heading}>
      <KeptParts request={request} example={asked.example} />
      <Kept name="by" value={by === 'county' ? null : by} />
      <Kept name="all" value={all ? '1' : null} />
      <p>
        <label for="valid-on">{when.validOn}</label>{' '}
        <input type="date" id="valid-on" name="validOn" value={point.validOn} max={request.day} required />{' '}
        {hasParts && (
          <>
            <label for="from">{when.from}</label>{' '}
            <input type="date" id="from" name="from" value={from ?? ''} max={request.day} />{' '}
          </>
        )}
        <label>
          <input type="checkbox" name="editions" value="1" checked={point.editions} /> {when.editions}
        </label>{' '}
        <button type="submit">{when.show}</button>
      </p>
      <KnownOnField knownOn={point.knownOn} today={request.day} locale={locale} />
    </form>
  );
};

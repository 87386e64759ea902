import type { Cause } from '../../functions/core/change-cause.ts';
import type { Change, ChangeKind, Side } from '../../functions/core/changes.ts';
import { inLanguage } from '../../functions/core/language.ts';
import type { Ledger } from '../../functions/core/state.ts';
import type { Locale } from '../text/text.ts';
import { langOf } from './localized.tsx';
import { RecordedText } from './recorded-text.tsx';
import { StatusMark } from './status-mark.tsx';
import { type Successor, SuccessorLinks } from './successors.tsx';

/** A difference with what lies behind it, and the address of its service. */
export type ChangeShown = { change: Change; cause: Cause; href: string; successors: readonly Successor[] };

type Props = { ledger: Ledger; locale: Locale };

const Move = ({ change: { from, to }, locale }: { change: Change; locale: Locale }) => {
  const words = locale.words.changes;
  const mark = (side: Side) => <StatusMark status={side.status.status} locale={locale} />;
  if (from && to) {
    return (
      <>
        {words.from} {mark(from)} {words.to} {mark(to)}
      </>
    );
  }
  const [word, side] = to ? [words.isNew, to] : [words.wasLast, from];
  return (
    <>
      {word} {side && mark(side)}
    </>
  );
};

const When = ({
  cause: { on, ending },
  successors,
  locale,
}: Omit<ChangeShown, 'href'> & { locale: Locale }) => {
  const words = locale.words.changes;
  if (!ending) return <>{on === null ? words.endedUnknown : words.since(on)}</>;
  return (
    <>
      {words.ended[ending.kind](ending.on)} <SuccessorLinks successors={successors} />
    </>
  );
};

const ChangeItem = ({ shown, ledger, locale }: Props & { shown: ChangeShown }) => {
  const { change, cause, href } = shown;
  const words = locale.words.changes;
  const service = (change.to ?? change.from)?.service;
  if (!service) return null;
  const name = inLanguage(service.profile.name, locale.lang);
  return (
    <li>
      <p>
        <a href={href} lang={langOf(name.lang, locale)}>
          {name.text}
        </a>{' '}
        <Move change={change} locale={locale} />, <When {...shown} locale={locale} />
      </p>
      <p class="prose">
        {cause.reason ? (
          <RecordedText ledger={ledger} text={cause.reason} locale={locale} />
        ) : (
          <small>{words.noReason}</small>
        )}
        {cause.corrected && <small> {words.corrected}</small>}
      </p>
    </li>
  );
};

/** The differences of one kind, each with both statuses, its day and its reason. */
export const ChangeList = ({
  kind,
  changes,
  ...props
}: Props & { kind: ChangeKind; changes: readonly ChangeShown[] }) => {
  const { words, format } = props.locale;
  return (
    <section aria-labelledby={`kind-${kind}`}>
      <h2 id={`kind-${kind}`}>
        {words.changes.kinds[kind]} <small>{format.number(changes.length)}</small>
      </h2>
      <ul class="changes">
        {changes.map((shown) => (
          <ChangeItem shown={shown} {...props} />
        ))}
      </ul>
    </section>
  );
};

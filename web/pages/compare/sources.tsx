import type { Measured } from '../../../functions/core/benchmark/measured.ts';
import type { Seen } from '../../../functions/core/benchmark/seen.ts';
import type { Figures } from '../../../functions/core/figures.ts';
import type { Locale } from '../../text/text.ts';
import type { AskedComparison } from './asked.ts';
import { LinkedName } from './names.tsx';
import { indexIn } from './numbers.ts';
import { licencesOf, type Opened } from './opened.ts';

/** So much of a checksum that it can be told from another. */
const SHOWN = 12;

const Source = ({ seen, locale }: { seen: Seen; locale: Locale }) => {
  const { sources } = locale.words.compare;
  const { source, here, view, edition } = seen;
  const isLog = source.kind === 'log';
  const said = !isLog
    ? sources.selfAssessment(source.file)
    : here
      ? sources.here(view.known)
      : sources.log(source.origin ?? sources.unknownOrigin, source.head.seq);
  const checksum = isLog ? source.head.hash : source.digest;
  return (
    <>
      {said}
      {edition && `, ${sources.edition(edition.label)}`}
      {!here && (
        <>
          , {sources.head} <code>{checksum.slice(0, SHOWN)}</code>
        </>
      )}
    </>
  );
};

type Props = {
  opened: readonly Opened[];
  /** The figures of each on what is compared; none where only criteria are. */
  figures: ReadonlyMap<string, Figures> | null;
  isSwedish: boolean;
  asked: AskedComparison;
  locale: Locale;
};

/** The figures by organisation that the table of sources shows. */
export const figuresById = (
  all: readonly { member: Measured; figures: Figures }[],
): ReadonlyMap<string, Figures> =>
  new Map(all.map(({ member, figures }) => [member.seen.organisation.id, figures]));

const Row = ({ seen, figures, asked, locale }: Omit<Props, 'opened' | 'isSwedish'> & { seen: Seen }) => {
  const own = figures?.get(seen.organisation.id);
  return (
    <tr>
      <th scope="row">
        <LinkedName seen={seen} comparison={asked} locale={locale} />
      </th>
      {figures && <td>{own ? indexIn(own.index, locale) : '–'}</td>}
      <td>
        <Source seen={seen} locale={locale} />
      </td>
    </tr>
  );
};

/** Everybody that is compared, by name, with where each one's facts come from and under which licence. */
export const Sources = (props: Props) => {
  const { opened, figures, isSwedish, locale } = props;
  const { sources } = locale.words.compare;
  const { compare } = new Intl.Collator(locale.lang);
  const seen = opened
    .flatMap((each) => each.seen ?? [])
    .toSorted((a, b) => compare(a.organisation.name, b.organisation.name));
  return (
    <section aria-labelledby="sources">
      <h2 id="sources">{sources.heading}</h2>
      <section class="scroll" aria-label={sources.region} tabindex={0}>
        <table>
          <caption>{sources.caption}</caption>
          <thead>
            <tr>
              <th scope="col">{sources.organisation}</th>
              {figures && <th scope="col">{sources.index}</th>}
              <th scope="col">{sources.source}</th>
            </tr>
          </thead>
          <tbody>
            {seen.map((each) => (
              <Row seen={each} {...props} />
            ))}
          </tbody>
        </table>
      </section>
      <p class="under">
        <small>
          {sources.licences(licencesOf(opened).join('; '))} {isSwedish && sources.kolada}
        </small>
      </p>
    </section>
  );
};

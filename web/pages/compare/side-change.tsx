import { LinkedName } from './names.tsx';
import { indexIn, pointsOf } from './numbers.ts';
import type { SideModel } from './side-model.ts';

type ChangeProps = { model: SideModel; change: SideModel['changes'][number] };

const Cells = ({ model: { locale }, change: { progress } }: ChangeProps) => {
  const { change } = locale.words.compare;
  if (!progress) return <td colspan={4}>{change.noEdition}</td>;
  const { matched, from, to, change: moved } = progress;
  return (
    <>
      <td>{matched.length}</td>
      <td>{indexIn(from.index, locale)}</td>
      <td>{indexIn(to.index, locale)}</td>
      <td>{moved === null ? '–' : pointsOf(moved, locale)}</td>
    </>
  );
};

/** How each has moved since a day, on what it had assessed both days. */
export const SideChange = ({ model }: { model: SideModel }) => {
  const { asked, changes, opened, locale } = model;
  if (asked.from === null) return null;
  const { change, sources } = locale.words.compare;
  const heads = [sources.organisation, change.matchedCount, change.before, change.after, change.difference];
  return (
    <section aria-labelledby="change">
      <h2 id="change">{change.heading(asked.from, asked.point.validOn)}</h2>
      <section class="scroll" aria-label={change.caption} tabindex={0}>
        <table class="numbers">
          <caption>{change.caption}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col">{head}</th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.map((each, place) => (
              <tr>
                <th scope="row">
                  <LinkedName
                    seen={{ organisation: each.organisation, here: opened[place]?.participant.here ?? false }}
                    comparison={asked}
                    locale={locale}
                  />
                </th>
                <Cells model={model} change={each} />
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

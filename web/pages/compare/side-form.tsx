import type { BenchmarkRow } from '../../../functions/core/benchmark/benchmark-store.ts';
import { comparisonPath } from '../addresses.ts';
import { AddForm } from './add-form.tsx';
import { Kept, WhenFields } from './form-fields.tsx';
import { comparisonHref, whoPairs } from './links.ts';
import { Name } from './names.tsx';
import type { SideModel } from './side-model.ts';

/** The ways to look at one of the organisations alone, or to leave it out. */
const Remaining = ({ model: { asked, locale } }: { model: SideModel }) => {
  const { form } = locale.words.compare;
  const hrefOf = (chosen: readonly BenchmarkRow[]) => {
    const [first, ...more] = chosen;
    return first
      ? comparisonHref(locale.lang, asked, { chosen: [first, ...more] })
      : comparisonPath(locale.lang);
  };
  return (
    <ul aria-label={form.remaining}>
      {asked.chosen.map((row, place) => (
        <li>
          <a href={hrefOf([row])}>
            <Name entry={row.organisation} locale={locale} /> {form.swap}
          </a>
          {' · '}
          <a href={hrefOf(asked.chosen.filter((_, other) => other !== place))}>
            {form.remove} <Name entry={row.organisation} locale={locale} />
          </a>
        </li>
      ))}
    </ul>
  );
};

/** Chooses other days, adds an organisation or takes one away. Works without script. */
export const SideForm = ({ model }: { model: SideModel }) => {
  const { asked, request, locale } = model;
  const { form } = locale.words.compare;
  return (
    <section class="compare" aria-labelledby="other">
      <h2 id="other">{form.heading}</h2>
      <Remaining model={model} />
      <form class="view" action={comparisonPath(locale.lang)}>
        <Kept pairs={whoPairs(asked)} />
        <WhenFields asked={asked} today={request.day} locale={locale} />
        <button type="submit">{form.show}</button>
      </form>
      <AddForm asked={asked} request={request} locale={locale} />
    </section>
  );
};

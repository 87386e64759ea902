import { MOST_SIDE_BY_SIDE } from '../../../functions/core/benchmark/side-by-side.ts';
import type { Locale } from '../../text/text.ts';
import { comparisonPath } from '../addresses.ts';
import type { AskedComparison } from './asked.ts';
import { OrganisationOptions } from './chooser.tsx';
import { Kept } from './form-fields.tsx';
import { whenPairs, whoPairs } from './links.ts';
import { type CompareRequest, rowsBeside } from './request.ts';

type Props = { asked: AskedComparison; request: CompareRequest; locale: Locale };

/** Puts one more organisation beside those chosen; not offered where there is no room or nobody else. */
export const AddForm = ({ asked, request: { rows }, locale }: Props) => {
  const { form, toStart } = locale.words.compare;
  const others = rowsBeside(asked.chosen[0], rows).filter((row) => !asked.chosen.includes(row));
  return (
    <>
      {others.length > 0 && asked.chosen.length < MOST_SIDE_BY_SIDE && (
        <form class="view" action={comparisonPath(locale.lang)}>
          <Kept pairs={[...whoPairs(asked), ...whenPairs(asked)]} />
          <label for="beside">{form.add}</label>{' '}
          <select id="beside" name="organisation">
            <OrganisationOptions rows={others} locale={locale} />
          </select>{' '}
          <button type="submit">{form.addButton}</button>
        </form>
      )}
      <p>
        <a href={comparisonPath(locale.lang)}>{toStart}</a>
      </p>
    </>
  );
};

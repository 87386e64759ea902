import type { GroupChoice } from '../../../functions/core/benchmark/group-choice.ts';
import { langOf } from '../../components/localized.tsx';
import type { Locale } from '../../text/text.ts';

/** A title without what stands before it already: “Liknande kommuner, övergripande, Ale, 2025” becomes Ale. */
const bare = (title: string, kind: string): string =>
  kind === 'similar' ? (title.split(', ')[2] ?? title) : title;

type Props = { choice: GroupChoice; example: boolean; locale: Locale };

/** What a group is called, with the year of the division that it belongs to. */
export const GroupTitle = ({ choice, example, locale }: Props) => {
  const { groups, titled } = locale.words.compare;
  if (choice.kind === 'all') return <>{example ? groups.allExamples : groups.all}</>;
  if (choice.kind === 'own') return <>{groups.own}</>;
  const { kind, title } = choice.group;
  return (
    <>
      {titled[kind]} <span lang={langOf('sv', locale)}>{bare(title, kind)}</span>
    </>
  );
};

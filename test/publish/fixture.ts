import { benchmarkOf } from '../../functions/core/benchmark/benchmark-of.ts';
import type { BenchmarkStore } from '../../functions/core/benchmark/benchmark-store.ts';
import { refsOf } from '../../functions/core/decide/redact.ts';
import { entryOf } from '../../functions/core/organisation.ts';
import { type Ledger, settingsOf } from '../../functions/core/state.ts';
import { sealText } from '../../functions/core/texts.ts';
import type { Source } from '../../functions/publish/source.ts';
import { rowFrom } from '../core/benchmark/synthetic-rows.ts';
import { assess, register, Story } from '../core/story.ts';

export const DAY = '2026-11-22';

/** What publishing reads, from logs told in a test: always up to their newest commit. */
export const sourceOf = (...stories: readonly Story[]): Source => {
  const storyOf = (org: string) => stories.find(({ state }) => state.org === org);
  return {
    read: async (org) => {
      const story = storyOf(org);
      return story ? { state: story.state, texts: { ...story.texts } } : null;
    },
    organisations: async () => stories.flatMap(({ ledger }) => entryIn(ledger)),
    commits: async (org, after, limit) => storyOf(org)?.commits.slice(after, after + limit) ?? [],
    texts: async (org, after, upTo) =>
      (storyOf(org)?.commits ?? [])
        .filter(({ seq }) => seq > after && seq <= upTo)
        .map(({ seq, events }) => ({ seq, texts: textsIn(storyOf(org), seq, events.flatMap(refsOf)) }))
        .filter(({ texts }) => texts.length > 0),
  };
};

/** What comparisons read of those logs. */
export const benchmarksOf = (...all: readonly { ledger: Ledger }[]): Pick<BenchmarkStore, 'rows'> => ({
  rows: async (kind) =>
    all
      .map(({ ledger }) => rowFrom(benchmarkOf(ledger, null)))
      .filter(({ organisation }) => organisation.kind === kind),
});

/** Where nobody can be compared. */
export const NOBODY = benchmarksOf();

function textsIn(story: Story | undefined, seq: number, refs: readonly string[]) {
  return [...new Set(refs)].flatMap((ref) => {
    const text = story?.texts[ref];
    return text === undefined ? [] : [sealText(`${seq}`.padStart(64, '0'), text)];
  });
}

function entryIn({ state }: Ledger) {
  const settings = settingsOf(state);
  return settings ? [entryOf(state.org, settings)] : [];
}

/** A small organisation with two years behind it, an edition of the first and one that was withdrawn. */
export function smallStory(org = '9999', slug = 'provkommun'): Story {
  return new Story(org, { slug, name: `Kommun ${org}` })
    .on(
      '2024-03-01T09:00:00.000Z',
      register('bygglov', '2024-03-01'),
      register('skola', '2024-03-01', 'children-and-pupils'),
      assess('bygglov', '2024-03-01', 'yellow'),
    )
    .on('2025-02-01T09:00:00.000Z', {
      type: 'publish-edition',
      id: 'bokslut-2024',
      label: 'Bokslut 2024',
      validOn: '2024-12-31',
    })
    .on('2025-06-01T09:00:00.000Z', assess('skola', '2025-06-01', 'red'))
    .on('2026-02-01T09:00:00.000Z', {
      type: 'publish-edition',
      id: 'bokslut-2025',
      label: 'Bokslut 2025',
      validOn: '2025-11-30',
    })
    .on('2026-03-01T09:00:00.000Z', {
      type: 'withdraw-edition',
      edition: 'bokslut-2025',
      reason: 'Fel dag.',
    });
}

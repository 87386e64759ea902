import { describe, expect, test } from 'vitest';
import { BenchmarkFile } from '../../../functions/core/benchmark/benchmark-file.ts';
import { benchmarkOf } from '../../../functions/core/benchmark/benchmark-of.ts';
import { participantOf } from '../../../functions/core/benchmark/participant.ts';
import { seenAt } from '../../../functions/core/benchmark/seen.ts';
import { matrixRows } from '../../../functions/core/matrix.ts';
import { exampleStory } from './example-story.ts';

const story = exampleStory();
const file = benchmarkOf(story, 'https://blomlada.example');

describe('the benchmark file of a log', () => {
  test('is what its schema says, and survives JSON', () => {
    expect(BenchmarkFile.parse(JSON.parse(JSON.stringify(file)))).toEqual(file);
  });

  test('names the log that it was made from', () => {
    const { seq, hash } = story.state;
    expect(file.source).toEqual({ kind: 'log', origin: 'https://blomlada.example', head: { seq, hash } });
  });

  test('holds no reason, description, sentence or evidence', () => {
    const text = JSON.stringify(file);
    for (const words of ['hemligt skäl', 'En mening', 'En beskrivning', 'https://bevis.example'])
      expect(text).not.toContain(words);
    expect(text).toContain('Exempelchef');
  });

  test('gives every status that the log gives, on every pair of days', () => {
    const participant = participantOf(file, true);
    const days = ['2019-12-31', '2020-06-01', '2022-12-31', '2024-01-01', '2025-06-30', '2026-11-01'];
    let compared = 0;
    for (const validOn of days) {
      for (let known = 1; known <= story.state.seq; known += 1) {
        const knownOn = story.state.commits[known - 1]?.at ?? '';
        const rows = matrixRows(story.state, { validOn, known });
        const seen = seenAt(participant, { validOn, knownOn });
        expect(
          seen?.services.map(({ id, status, stale, since, confirmedOn }) => [
            id,
            status,
            stale,
            since,
            confirmedOn,
          ]),
        ).toEqual(
          rows.map(({ id, status, stale, since, confirmedOn }) => [id, status, stale, since, confirmedOn]),
        );
        compared += rows.length;
      }
    }
    expect(compared).toBeGreaterThan(50);
  });

  test('an edition is seen as it froze the log, whatever was restated since', () => {
    const participant = participantOf(file, true);
    const frozen = seenAt(participant, { validOn: '2024-12-31', editions: true });
    const now = seenAt(participant, { validOn: '2024-12-31' });
    expect(frozen?.edition?.id).toBe('2024');
    expect(frozen?.services.find(({ id }) => id === 'bygglov')?.status).toBe('green');
    expect(now?.services.find(({ id }) => id === 'bygglov')?.status).toBe('red');
    expect(seenAt(participant, { validOn: '2025-12-31', editions: true })).toBeNull();
  });
});

import { describe, expect, test } from 'vitest';
import { canonicalJson } from '../../functions/core/digest.ts';
import { evolveCommit } from '../../functions/core/evolve.ts';
import { Story } from './story.ts';

const registered = (id: string) =>
  ({
    type: 'register-service',
    id,
    name: { sv: `Exempel ${id}` },
    area: 'general-public',
    effectiveOn: '2020-01-01',
  }) as const;

describe('a state that others may be reading', () => {
  test('stays as it was when a commit of several events follows it', () => {
    const story = new Story();
    story.on('2020-02-01T08:00:00.000Z', registered('a'));
    const before = story.state;
    const written = canonicalJson(before);
    story.on('2020-03-01T08:00:00.000Z', registered('b'), {
      type: 'rename-service',
      service: 'a',
      effectiveOn: '2020-03-01',
      name: { sv: 'Nytt namn' },
    });
    expect(canonicalJson(before)).toBe(written);
    const last = story.commits.at(-1);
    expect(last && canonicalJson(evolveCommit(before, last))).toBe(canonicalJson(story.state));
  });

  test('stays as it was when commands are only tried on it', () => {
    const story = new Story();
    const written = canonicalJson(story.state);
    expect(story.when('2020-02-01T08:00:00.000Z', [registered('a'), registered('b')]).ok).toBe(true);
    expect(canonicalJson(story.state)).toBe(written);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, addMonths, startOfDay } from '../../functions/core/calendar.ts';
import { Command } from '../../functions/core/commands.ts';
import { exampleOrganisation } from '../../infra/local/example/example-organisation.ts';
import { tellExample } from './tell-example.ts';

const DAYS = ['2026-11-22', '2027-02-28', '2028-02-29'];

describe.each(DAYS)('the example municipality on %s', (today) => {
  const { id, settings, commits } = exampleOrganisation(today);

  it('is told without a refusal, one event for each command', () => {
    const { refusals, state } = tellExample(today);
    expect(refusals).toEqual([]);
    expect(state.seq).toBe(commits.length);
  });

  it('is made of commands that the API would accept as they are', () => {
    const faults = commits.flatMap(({ key, commands }) =>
      commands
        .map((command) => Command.safeParse(command))
        .filter(({ success }) => !success)
        .map(({ error }) => `${key}: ${error?.message}`),
    );
    expect(faults).toEqual([]);
  });

  it('begins with its registration ten years ago and ends in the last weeks', () => {
    const [first] = commits;
    expect(first?.commands).toEqual([{ type: 'register-organisation', settings }]);
    expect(first?.at.slice(0, 10)).toBe(addMonths(today, -120));
    const last = commits.at(-1)?.at ?? '';
    expect(last < startOfDay(today)).toBe(true);
    expect(last > startOfDay(addDays(today, -31))).toBe(true);
  });

  it('never goes back in time, and never does two things at once', () => {
    const moments = commits.map(({ at }) => at);
    expect(moments).toEqual([...new Set(moments)].sort());
  });

  it('is the same every time, with a key of its own for every commit', () => {
    expect(exampleOrganisation(today)).toEqual({ id, settings, commits });
    expect(new Set(commits.map(({ key }) => key)).size).toBe(commits.length);
  });

  it('can be saved quickly: some four hundred commits, none of them large', () => {
    expect(commits.length).toBeGreaterThan(250);
    expect(commits.length).toBeLessThan(450);
    const sizes = commits.map((commit) => JSON.stringify(commit.commands).length);
    expect(Math.max(...sizes)).toBeLessThan(60_000);
  });
});

it('differs from one day to the next, so that it stays lively', () => {
  expect(exampleOrganisation('2026-11-22').commits).not.toEqual(exampleOrganisation('2026-11-23').commits);
});

it('can be told on any day of the coming years', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 3650 }), (days) => {
      const today = addDays('2026-11-22', days);
      const { refusals, commits } = tellExample(today);
      expect(refusals).toEqual([]);
      expect((commits.at(-1)?.at ?? '') < startOfDay(today)).toBe(true);
    }),
    { numRuns: 12 },
  );
});

it('says nowhere that it is real', () => {
  const { id, settings } = exampleOrganisation('2026-11-22');
  expect(id).toBe('exempelkommun');
  expect(settings).toMatchObject({ example: true, slug: id, name: 'Exempelkommun', kind: 'municipality' });
  expect(settings.about?.sv).toMatch(/finns inte.*påhittade/s);
  expect(settings.about?.en).toMatch(/does not exist.*invented/s);
  const { state, texts } = tellExample('2026-11-22');
  const everything = JSON.stringify([state.services, texts]);
  const hosts = new Set([...everything.matchAll(/https?:\/\/([^/"]+)/g)].map(([, host]) => host));
  expect([...hosts].sort()).toEqual(['exempelkommun.example', 'minasidor.exempelkommun.example']);
});

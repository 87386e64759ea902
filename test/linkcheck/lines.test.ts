import { expect, test } from 'vitest';
import { openLines } from '../../functions/linkcheck/lines.ts';

/** Tasks that end when they are told to, and what has begun so far. */
function tasks() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const task = (name: string) => () =>
    new Promise<string>((resolve) => {
      begun.push(name);
      ends.set(name, () => resolve(name));
    });
  return { begun, task, end: (name: string) => ends.get(name)?.() };
}

/** Lets everything that can go on go on; nothing here waits for time. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

test('a host is asked one thing at a time, with a pause before the next', async () => {
  const pauses: number[] = [];
  const lines = openLines({ atOnce: 5, between: 2000, pause: async (ms) => void pauses.push(ms) });
  const { begun, task, end } = tasks();
  const first = lines('a', task('a1'));
  const second = lines('a', task('a2'));
  await settle();
  expect([begun, pauses]).toEqual([['a1'], []]);
  end('a1');
  await settle();
  expect([begun, pauses]).toEqual([['a1', 'a2'], [2000]]);
  end('a2');
  expect(await Promise.all([first, second])).toEqual(['a1', 'a2']);
});

test('so many at once overall, and who waits for a host holds up no other', async () => {
  const lines = openLines({ atOnce: 2, between: 0, pause: async () => {} });
  const { begun, task, end } = tasks();
  const all = ['a1', 'a2', 'b1', 'c1'].map((name) => lines(name.charAt(0), task(name)));
  await settle();
  expect(begun).toEqual(['a1', 'b1']);
  end('b1');
  await settle();
  expect(begun).toEqual(['a1', 'b1', 'c1']);
  end('a1');
  await settle();
  expect(begun).toEqual(['a1', 'b1', 'c1', 'a2']);
  for (const name of ['c1', 'a2']) end(name);
  await Promise.all(all);
});

test('a task that fails holds up nobody', async () => {
  const lines = openLines({ atOnce: 1, between: 0, pause: async () => {} });
  await expect(lines('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await lines('a', async () => 'next')).toBe('next');
});

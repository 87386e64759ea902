import { describe, expect, test } from 'vitest';
import { sharedRuns } from '../../functions/store/flight.ts';

/** A run that ends when the test says so, and answers how many had begun by then. */
function heldRuns() {
  const ends: ((fails?: boolean) => void)[] = [];
  const run = () => {
    const number = ends.length + 1;
    return new Promise<number>((resolve, reject) => {
      ends.push((fails = false) => (fails ? reject(new Error(`run ${number}`)) : resolve(number)));
    });
  };
  return { ask: sharedRuns(run), ends };
}

describe('shared runs', () => {
  test('who comes while one is under way waits for the next, with all who come by then', async () => {
    const { ask, ends } = heldRuns();
    const first = ask('a');
    const [second, third] = [ask('a'), ask('a')];
    ends[0]?.();
    expect(await first).toBe(1);
    const fourth = ask('a');
    ends[1]?.();
    expect(await Promise.all([second, third])).toEqual([2, 2]);
    ends[2]?.();
    expect([2, 3]).toContain(await fourth);
  });

  test('keys do not wait for each other', async () => {
    const { ask, ends } = heldRuns();
    const [a, b] = [ask('a'), ask('b')];
    expect(ends).toHaveLength(2);
    for (const end of ends) end();
    expect(await Promise.all([a, b])).toEqual([1, 2]);
  });

  test('a failed run fails those who shared it, and nobody else', async () => {
    const { ask, ends } = heldRuns();
    const first = ask('a');
    const second = ask('a');
    ends[0]?.(true);
    await expect(first).rejects.toThrow('run 1');
    ends[1]?.();
    expect(await second).toBe(2);
  });
});

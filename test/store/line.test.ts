import { expect, test } from 'vitest';
import { oneByOne } from '../../functions/store/line.ts';

test('tasks of one key run in the order they came, one failing or not; other keys do not wait', async () => {
  const inLine = oneByOne();
  const events: string[] = [];
  let letGo = () => {};
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const first = inLine('a', async () => {
    await held;
    events.push('first');
    throw new Error('first');
  });
  const second = inLine('a', async () => events.push('second'));
  await inLine('b', async () => events.push('other'));
  letGo();
  await expect(first).rejects.toThrow('first');
  await second;
  expect(events).toEqual(['other', 'first', 'second']);
});

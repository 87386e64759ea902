import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './running.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'given-'));
  await writeFile(join(folder, 'empty.ndjson'), '');
});
afterAll(() => rm(folder, { recursive: true }));

const sentence = async (program: string, args: readonly string[], env: Record<string, string> = {}) => {
  const { code, output } = await run(`infra/local/${program}.ts`, args, env);
  expect(code).toBe(2);
  expect(output).not.toMatch(/\n\s+at /);
  return output;
};

test.each(['verify', 'import'])('%s says why it cannot read what was named', async (program) => {
  const order = program === 'import' ? ['--org', '2281', '--format', 'open-eplatform'] : [];
  expect(await sentence(program, [...order, folder])).toContain('is a folder; name a file in it.');
  expect(await sentence(program, [...order, join(folder, 'none')])).toContain('does not exist.');
});

test('an empty download is not called a sound log', async () => {
  expect(await sentence('verify', [join(folder, 'empty.ndjson')])).toContain('there is no commit to check');
});

test('a head that is no hash is refused as such, not as a cut end', async () => {
  expect(await sentence('verify', [join(folder, 'empty.ndjson'), '--head', 'abc'])).toContain(
    '64 hexadecimal digits',
  );
});

test('a data folder that is a file is said in a sentence', async () => {
  const env = { DATA_DIR: join(folder, 'empty.ndjson'), PORT: '0' };
  expect(await sentence('start', [], env)).toContain('set DATA_DIR to a folder that can be written.');
});

import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { canadaFiles, sundsvallList } from '../../infra/local/example-data.ts';

/** SHA-256 of the originals, taken when they were copied in. */
const ORIGINALS = {
  'sundsvall-open-eplatform-flows.json': '2cb2ba4ea772313a9b42bffe9a794d7cccb0d18d515ac50c6e764ace33fc911c',
  'canada-status.csv': '2921f671d13ba135cd6f26d4d34baa2dfc2c3fc879c347ecb6a013856d739d85',
  'canada-services.csv': '91d0b5c358b3a467e8ea7793524a52bd77a45ad056cba4e4d978747698c98f47',
};

test('the packed copies are the originals, byte for byte', () => {
  const digests = [sundsvallList(), ...canadaFiles()].map(({ name, bytes }) => [
    name,
    createHash('sha256').update(bytes).digest('hex'),
  ]);
  expect(Object.fromEntries(digests)).toEqual(ORIGINALS);
});

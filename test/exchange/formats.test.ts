import { expect, test } from 'vitest';
import { IMPORT_FORMATS } from '../../functions/exchange/formats.ts';
import { canadaFiles, sundsvallList } from '../../infra/local/example-data.ts';
import { Story } from '../core/story.ts';
import { contextOf, failure, planned } from './in-memory-ledger.ts';

const DAY = '2026-01-19';

test('each format plans its own files and says what it does not understand of the other’s', () => {
  const { 'open-eplatform': portal, 'canada-service-inventory': canada } = IMPORT_FORMATS;
  const sundsvall = contextOf(new Story('2281'), DAY);
  const agency = contextOf(new Story('ca-65', { catalogue: 'canada-interaction-points' }), DAY);
  expect(planned(portal.plan([sundsvallList()], sundsvall)).groups).toHaveLength(161);
  expect(planned(canada.plan(canadaFiles(), agency)).groups).toHaveLength(145);
  expect(failure(portal.plan(canadaFiles().slice(0, 1), sundsvall)).type).toBe('unreadable-file');
  expect(failure(canada.plan([sundsvallList()], agency)).type).toBe('wrong-files');
});

test('each format says how many files it takes, and whether they name the organisations', () => {
  expect(IMPORT_FORMATS['open-eplatform']).toMatchObject({ files: 'one' });
  expect(IMPORT_FORMATS['open-eplatform'].organisationsIn).toBeUndefined();
  expect(IMPORT_FORMATS['canada-service-inventory'].files).toBe('two');
  expect(IMPORT_FORMATS['canada-service-inventory'].organisationsIn?.(canadaFiles())).toMatchObject({
    ok: true,
  });
});

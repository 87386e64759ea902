import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { LEDGER_DATA_SETS } from '../../../functions/exchange/export/data-sets.ts';
import { formatOf } from '../../../functions/exchange/export/formats.ts';
import type { LedgerAsked } from '../../../functions/exchange/export/provenance.ts';
import type { ExportTable } from '../../../functions/exchange/export/table.ts';
import { assess, register, Story } from '../../core/story.ts';

const MET = { 'information-online': 'met', 'apply-online': 'met' } as const;

/** A small log with one of each: criteria, an override, stale, withdrawn, confirmed, redacted, merged, imported. */
export function smallStory(): Story {
  const story = new Story('0180', { name: 'Påhittade kommunen', slug: 'pahittad', example: true });
  story.on(
    '2023-02-01T09:00:00.000Z',
    {
      type: 'register-service',
      id: 'bygglov',
      effectiveOn: '2023-02-01',
      area: 'residents-and-traffic',
      indicator: 'building-permit',
      name: { sv: '2 Ansökan om bygglov, åäö', en: 'Building permit' },
      link: 'https://exempel.example/bygglov?a=1&b=2',
      unit: 'Bygg- och miljöförvaltningen',
    },
    register('parkering', '2023-02-01', 'residents-and-traffic'),
    register('skolval', '2023-02-01', 'children-and-pupils'),
    register('skolskjuts', '2023-02-01', 'children-and-pupils'),
  );
  story.on(
    '2023-03-01T09:00:00.000Z',
    {
      ...assess('bygglov', '2023-03-01', 'red', 'Bara blankett.'),
      evidence: ['https://exempel.example/bevis'],
    },
    assess('parkering', '2023-03-01', 'green', '=SUMMA(A1:A9) är ingen formel; ”citat”, och\nen rad till'),
    assess('skolval', '2023-03-01', 'yellow', 'Fel e-tjänst.'),
  );
  story.by({ role: 'operator', via: 'import' }, '2023-04-01T09:00:00.000Z', {
    type: 'register-service',
    id: 'oep-1',
    effectiveOn: '2023-04-01',
    area: 'general-public',
    name: { sv: 'Synpunkt' },
    externalId: '0001',
    source: 'Open ePlatform',
  });
  story.by(
    { role: 'operator', via: 'import' },
    '2023-04-02T09:00:00.000Z',
    assess('oep-1', '2023-04-01', 'yellow', 'Hämtad ur listan.'),
  );
  story.on('2024-01-15T09:00:00.000Z', {
    type: 'confirm-assessment',
    service: 'parkering',
    effectiveOn: '2024-01-15',
  });
  story.on('2024-02-01T09:00:00.000Z', {
    type: 'assess-service',
    service: 'bygglov',
    effectiveOn: '2024-02-01',
    criteria: MET,
    reason: 'Ny plattform.',
  });
  const wrong = story.state.services['skolval']?.assessments[0]?.id ?? '';
  story.on('2024-03-01T09:00:00.000Z', {
    type: 'withdraw-assessment',
    service: 'skolval',
    assessment: wrong,
    reason: 'Gällde en annan.',
  });
  story.on(
    '2024-04-01T09:00:00.000Z',
    { type: 'set-target', service: 'bygglov', status: 'green', due: '2025-12-31', reason: 'Nämnden.' },
    {
      type: 'merge-service',
      service: 'skolskjuts',
      into: 'skolval',
      effectiveOn: '2024-04-01',
      reason: 'En ansökan för båda.',
    },
  );
  const named = story.state.services['bygglov']?.assessments[1]?.reason ?? '';
  story.on('2024-05-01T09:00:00.000Z', { type: 'redact-text', text: named, reason: 'Nämnde en person.' });
  delete story.texts[named];
  return story;
}

/** What is asked of the small log in the tests: the end of 2024, as known then. */
export const askedOf = (story: Story, changes: Partial<LedgerAsked> = {}): LedgerAsked => ({
  ledger: story.ledger,
  view: { validOn: '2024-12-31', known: story.state.seq },
  from: null,
  origin: 'https://blomlada.example',
  ...changes,
});

/** The table of a data set by name; changes are asked for from the end of 2023. */
export function tableOf(name: string, asked: LedgerAsked): ExportTable {
  const found = LEDGER_DATA_SETS.find((each) => each.name === name);
  if (!found) throw new Error(`no data set ${name}`);
  return found.table(found.days === 'two' ? { ...asked, from: asked.from ?? '2023-12-31' } : asked);
}

/** A table in a text format; throws where it has no such form. */
export function textOf(table: ExportTable, ext: string): string {
  const format = formatOf(ext);
  const text = format?.kind === 'text' ? format.write(table) : null;
  if (text === null) throw new Error(`${table.name} has no ${ext}`);
  return text;
}

/** A table in a binary format. */
export async function bytesOf(table: ExportTable, ext = 'xlsx'): Promise<Uint8Array<ArrayBuffer>> {
  const format = formatOf(ext);
  if (format?.kind !== 'binary') throw new Error(`${ext} is no binary format`);
  return format.write(table);
}

/** Holds bytes against a file of the golden folder; `GOLDEN=write` writes it instead, to be read before it is kept. */
export function expectGolden(name: string, content: string | Uint8Array): void {
  const file = join(import.meta.dirname, 'golden', name);
  if (process.env['GOLDEN'] === 'write') writeFileSync(file, content);
  const kept = readFileSync(file);
  if (typeof content === 'string') expect(content).toBe(kept.toString('utf8'));
  else expect(Buffer.from(content).equals(kept)).toBe(true);
}

import { describe, expect, test } from 'vitest';
import { participantOf } from '../../functions/core/benchmark/participant.ts';
import { seenAt } from '../../functions/core/benchmark/seen.ts';
import { withSelfAssessment } from '../../functions/core/benchmark/self-assessment.ts';
import { sideBySide } from '../../functions/core/benchmark/side-by-side.ts';
import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import { catalogueOf } from '../../functions/core/catalogue/catalogues.ts';
import { threeStepSelfAssessment } from '../../functions/core/catalogue/three-step-self-assessment.ts';
import { canonicalJson, sha256Hex } from '../../functions/core/digest.ts';
import { Localized } from '../../functions/core/language.ts';
import { seen } from './benchmark/told.ts';

const { areas, indicators, comparable, criteria } = threeStepSelfAssessment;
const declared = comparable['blomlada-2026'] ?? {};
const areaOf = (id: string) =>
  [...indicators, ...blomlada2026.indicators].find((each) => each.id === id)?.area;

describe('the catalogue of three steps', () => {
  test('is what it was when it was published', () => {
    const { areas: own, criteria: chain, indicators: all } = catalogueOf('three-step-self-assessment');
    const counted = {
      areas: own.map((area) => [area.id, area.level]),
      criteria: chain.map(({ id }) => id),
      indicators: all.map((indicator) => [indicator.id, indicator.area]),
    };
    expect(sha256Hex(canonicalJson(counted))).toBe(
      '499751d22fa2bb714715f94fc6c07ce2173b49dd312f63dcbba8f3b3559e484c',
    );
  });

  test('has the areas of 2026, no criteria, and indicators of its own in every area', () => {
    expect(areas).toEqual(blomlada2026.areas);
    expect(criteria).toEqual([]);
    expect(indicators).toHaveLength(32);
    for (const { id } of areas) expect(indicators.some(({ area }) => area === id)).toBe(true);
    for (const { id } of indicators) expect(id).toMatch(/^step(-[a-z]+)+$/);
  });

  test('says everything in two languages, in words that lead to one indicator of all catalogues', () => {
    const names = [...indicators, ...blomlada2026.indicators].flatMap(({ name }) => [name.sv, name.en]);
    const ofOne = new Set([...indicators, ...blomlada2026.indicators].map(({ name }) => name.sv));
    expect(ofOne.size).toBe(indicators.length + blomlada2026.indicators.length);
    expect(names).not.toContain(undefined);
    for (const { name, description } of indicators) {
      expect(Localized.parse(name)).toEqual(name);
      for (const text of Object.values(description)) expect(text).toMatch(/^\p{Lu}.{20,110}\.$/u);
    }
  });

  test('declares equal only grass and soil, each to one of the same area', () => {
    expect(Object.keys(declared)).toHaveLength(16);
    expect(new Set(Object.values(declared)).size).toBe(16);
    for (const [ours, theirs] of Object.entries(declared)) {
      expect(['leadership', 'foundations']).toContain(areaOf(ours));
      expect(areaOf(ours)).toBe(areaOf(theirs));
    }
  });

  test('a comparison across the two catalogues uses what is declared, and nothing else', () => {
    const rows = indicators.map((indicator) => {
      return { indicator, on: '2026-06-01', status: 'yellow' as const, reason: null };
    });
    const file = withSelfAssessment(
      null,
      {
        assessor: { id: 'exempel-ekby', name: 'Exempel Ekby', example: true },
        catalogue: threeStepSelfAssessment,
        rows,
        source: { file: 'a.csv', digest: 'a'.repeat(64) },
      },
      '2026-06-02T08:00:00.000Z',
    );
    const old = seenAt(participantOf(file, false), { validOn: '2026-11-01' });
    const all = Object.fromEntries(blomlada2026.indicators.map(({ id }) => [id, 'green' as const]));
    if (!old) throw new Error('it is not seen');
    const { matched } = sideBySide([old, seen('b', all)], blomlada2026);
    expect(matched.map(({ id }) => id).sort()).toEqual(Object.values(declared).sort());
  });
});

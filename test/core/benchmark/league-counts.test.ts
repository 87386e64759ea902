import fc from 'fast-check';
import { expect, test } from 'vitest';
import { leagueOf } from '../../../functions/core/benchmark/league.ts';
import { measuredBy } from '../../../functions/core/benchmark/measured.ts';
import { blomlada2026 } from '../../../functions/core/catalogue/blomlada-2026.ts';
import { A, B, C, seen } from './told.ts';

const status = fc.constantFrom('green' as const, 'yellow' as const, 'red' as const, 'unknown' as const);

test('ranks, ties and possible ranks are what counting the others one by one gives', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(status, status, status), { minLength: 1, maxLength: 8 }), (given) => {
      const all = given.map(([a, b, c], place) => seen(`exempel-${place}`, { [A]: a, [B]: b, [C]: c }));
      const places = leagueOf(measuredBy(all, blomlada2026), [A, B, C]);
      for (const own of places) {
        const others = places.filter((each) => each !== own);
        const count = (test: (other: (typeof places)[number]) => boolean) => others.filter(test).length;
        expect(own.rank).toBe(1 + count(({ index }) => index > own.index));
        expect(own.tied).toBe(1 + count(({ index }) => index === own.index));
        expect(own.best).toBe(1 + count(({ low }) => low > own.high));
        expect(own.worst).toBe(1 + count(({ high }) => high >= own.low));
      }
    }),
    { numRuns: 25 },
  );
});

import fc from 'fast-check';
import type { Command } from '../../functions/core/commands.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { Story } from './story.ts';

const service = fc.constantFrom('a', 'b', 'c', 'constructor');
/** A day of those years. */
export const day = fc
  .integer({ min: 1, max: 28 })
  .chain((date) =>
    fc.integer({ min: 2023, max: 2026 }).map((year) => `${year}-02-${`${date}`.padStart(2, '0')}`),
  );
const id = fc.tuple(fc.integer({ min: 1, max: 12 }), fc.nat(3)).map(([seq, index]) => `${seq}-${index}`);
const status = fc.constantFrom(...STATUSES);
const area = fc.constantFrom('businesses', 'general-public', 'leadership', 'nowhere');
const reason = fc.constantFrom('ett skäl', 'ett annat');
const on = { service, effectiveOn: day };

/** Any command at all: sensible ones, and many that must be refused. */
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    type: fc.constant('register-service' as const),
    id: service,
    effectiveOn: day,
    area,
    name: fc.constant({ sv: 'Namn' }),
  }),
  fc.record({ type: fc.constant('assess-service' as const), ...on, status, reason }),
  fc.record({
    type: fc.constant('assess-service' as const),
    ...on,
    criteria: fc.dictionary(
      fc.constantFrom('apply-online', 'archived', 'fax'),
      fc.constantFrom('met', 'not-met', 'unknown'),
    ),
    reason,
  }),
  fc.record({ type: fc.constant('confirm-assessment' as const), ...on }),
  fc.record({ type: fc.constant('withdraw-assessment' as const), service, assessment: id, reason }),
  fc.record({ type: fc.constant('rename-service' as const), ...on, name: fc.constant({ en: 'Name' }) }),
  fc.record({ type: fc.constant('move-service' as const), ...on, area }),
  fc.record({ type: fc.constant('redate-service' as const), ...on, reason }),
  fc.record({ type: fc.constant('merge-service' as const), ...on, into: service }),
  fc.record({
    type: fc.constant('split-service' as const),
    ...on,
    into: fc.array(service, { minLength: 2, maxLength: 3 }),
  }),
  fc.record({ type: fc.constant('retire-service' as const), ...on }),
  fc.record({ type: fc.constant('reinstate-service' as const), ...on, reason }),
  fc.record({ type: fc.constant('set-target' as const), service, status, due: day }),
  fc.record({ type: fc.constant('move-target' as const), service, target: id, due: day, reason }),
  fc.record({ type: fc.constant('meet-target' as const), service, target: id }),
  fc.record({
    type: fc.constant('add-action' as const),
    service,
    title: reason,
    owner: fc.constant('Chef'),
    due: day,
  }),
  fc.record({ type: fc.constant('finish-action' as const), service, action: id }),
  fc.record({ type: fc.constant('publish-edition' as const), label: fc.constant('Utgåva'), validOn: day }),
);

/** A log grown from commands, the refused ones left out. */
function grown(commits: readonly Command[][]): Story {
  const story = new Story();
  for (const [index, commands] of commits.entries()) {
    const at = `2026-03-01T${`${index}`.padStart(2, '0')}:00:00.000Z`;
    if (story.when(at, commands).ok) story.on(at, ...commands);
  }
  return story;
}

const seeded: Command[] = ['a', 'b'].map((each) => ({
  type: 'register-service',
  id: each,
  effectiveOn: '2023-02-01',
  area: 'businesses',
  name: { sv: each },
}));
/** Logs of some twenty commits over four years, with everything that can happen to a service. */
export const logs = fc
  .array(fc.array(command, { minLength: 1, maxLength: 2 }), { maxLength: 20 })
  .map((commits) => grown([seeded, ...commits]));

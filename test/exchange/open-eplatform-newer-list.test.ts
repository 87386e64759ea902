import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { serviceAt } from '../../functions/core/service-at.ts';
import { serviceOf } from '../../functions/core/state.ts';
import { statusAt } from '../../functions/core/timeline.ts';
import { ALL_KNOWN } from '../../functions/core/view.ts';
import { planOpenEPlatform } from '../../functions/exchange/open-eplatform/plan.ts';
import { assess, Story } from '../core/story.ts';
import { flow, listOf } from './flows.ts';
import { contextOf, importFiles, outcomesOf, planned, words } from './in-memory-ledger.ts';

const FIRST = '2025-03-01';
const LATER = '2025-09-01';
const NOW = '2026-01-15';

/** A municipality that imported a list of these flows on the first day. */
function given(...flows: readonly unknown[]): Story {
  const story = new Story('9999');
  importFiles(story, planOpenEPlatform, [listOf(...flows)], FIRST);
  return story;
}

const byPeople = (story: Story, ...commands: Command[]) => story.on(`2025-06-01T08:00:00.000Z`, ...commands);
const imported = (story: Story, flows: readonly unknown[], effectiveOn = LATER) =>
  importFiles(story, planOpenEPlatform, [listOf(...flows)], effectiveOn, NOW);
const profile = (story: Story, id: string, validOn = NOW) => {
  const record = serviceOf(story.state, id);
  return record && serviceAt(record, { validOn, known: ALL_KNOWN });
};
const status = (story: Story, id: string, validOn = NOW) => {
  const record = serviceOf(story.state, id);
  return record && statusAt(record, { validOn, known: ALL_KNOWN }, 12);
};

describe('a newer list', () => {
  test('renames, moves and revises from its day; the past keeps its name', () => {
    const story = given(flow(1), flow(2));
    const plan = imported(story, [
      flow(1, {
        Name: 'Boka lokal ',
        Category: 'Företagare',
        FlowFamilyURL: 'https://ny.example/1',
        LongDescription: 'Ny text',
      }),
      flow(2),
    ]);
    expect(outcomesOf(plan)).toEqual({ changed: 1, unchanged: 1 });
    expect(plan.rows[0]?.detail).toBe('changed: name, area, link, description');
    expect(plan.groups).toHaveLength(1);
    expect(profile(story, 'oep-1')?.profile).toMatchObject({
      name: { sv: 'Boka lokal' },
      area: 'businesses',
      link: 'https://ny.example/1',
    });
    expect(words(story, profile(story, 'oep-1')?.profile.description?.sv)).toBe('Ny text');
    expect(profile(story, 'oep-1', '2025-08-31')?.profile.name).toEqual({ sv: 'Tjänst 1' });
  });

  test('does not see a new version of a service as a change', () => {
    const story = given(flow(1));
    const version = { URL: 'https://portal.example/oversikt/flowoverview/4711' };
    expect(outcomesOf(imported(story, [{ ...flow(1, version), ID: 4711 }]))).toEqual({ unchanged: 1 });
  });

  test('adds, marks what vanished, and takes back the mark when it returns', () => {
    const story = given(flow(1), flow(2));
    const second = imported(story, [flow(1), flow(3)]);
    expect(outcomesOf(second)).toEqual({ unchanged: 1, added: 1, vanished: 1 });
    expect(second.rows.at(-1)).toMatchObject({ externalId: '2', name: 'Tjänst 2', outcome: 'vanished' });
    expect(profile(story, 'oep-2')?.vanishedOn).toBe(LATER);
    expect(outcomesOf(imported(story, [flow(1), flow(3)], NOW))).toEqual({ unchanged: 2 });

    const third = imported(story, [flow(1), flow(2, { Name: 'Ny' }), flow(3)], NOW);
    expect(outcomesOf(third)).toEqual({ unchanged: 2, returned: 1 });
    expect(third.groups[0]?.map(({ type }) => type)).toEqual(['mark-returned', 'rename-service']);
    expect(profile(story, 'oep-2')).toMatchObject({ vanishedOn: null, profile: { name: { sv: 'Ny' } } });
  });

  test('assesses anew when login or opening changes', () => {
    const story = given(flow(1), flow(2, { RequiresAuthentication: false }), flow(3));
    const plan = imported(story, [
      flow(1, { RequiresAuthentication: false, RequiresSigning: true }),
      flow(2, { RequiresAuthentication: false, Enabled: false }),
      flow(3),
    ]);
    expect(plan.rows.map(({ detail }) => detail)).toEqual([
      'changed: assessment',
      'changed: assessment',
      null,
    ]);
    expect(status(story, 'oep-1')?.criteria).toMatchObject({ 'identify-and-sign': 'not-met' });
    expect(status(story, 'oep-1', '2025-08-31')?.criteria).toMatchObject({ 'identify-and-sign': 'met' });
    expect(status(story, 'oep-2')).toMatchObject({ status: 'red', criteria: { 'apply-online': 'not-met' } });
    expect(words(story, serviceOf(story.state, 'oep-2')?.assessments[1]?.reason)).toContain(
      'den 1 september 2025. E-tjänsten är avstängd i portalen.',
    );
  });

  test('brings an indicator that was reviewed since, where nobody had decided one', () => {
    const story = new Story('2281');
    story.by({ via: 'import' }, `${FIRST}T08:00:00.000Z`, {
      type: 'register-service',
      id: 'oep-550',
      effectiveOn: FIRST,
      ...{ name: { sv: 'Tjänst 550' }, area: 'residents-and-traffic' },
      ...{ externalId: '550', source: 'Open ePlatform' },
    });
    const entry = flow(550, { Category: 'Bygga, bo och miljö' });
    imported(story, [entry]);
    expect(profile(story, 'oep-550')?.profile.indicator).toBe('private-sewage');

    const clear = { type: 'map-service', service: 'oep-550', effectiveOn: NOW, indicator: null } as const;
    story.on(`${NOW}T11:00:00.000Z`, clear);
    expect(imported(story, [entry], NOW).groups).toEqual([]);
  });
});

describe('what people decided', () => {
  const renamed: Command = {
    type: 'rename-service',
    service: 'oep-1',
    effectiveOn: '2025-06-01',
    name: { sv: 'Vårt namn' },
  };

  test('stays while the source says the same as before, and is reported', () => {
    const story = byPeople(given(flow(1)), renamed, assess('oep-1', '2025-06-01', 'green'));
    const plan = imported(story, [flow(1)]);
    expect(plan.groups).toEqual([]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'kept', detail: 'kept as people decided: name' });
    expect(status(story, 'oep-1')?.status).toBe('green');
  });

  test('gives way where the source itself has changed since', () => {
    const story = byPeople(given(flow(1)), renamed);
    expect(outcomesOf(imported(story, [flow(1, { Name: 'Portalens nya namn' })]))).toEqual({ changed: 1 });
    expect(profile(story, 'oep-1')?.profile.name.sv).toBe('Portalens nya namn');
  });

  test('in an assessment is never overruled by a list', () => {
    const story = byPeople(given(flow(1)), assess('oep-1', '2025-06-01', 'green', 'Prövat hela vägen'));
    const plan = imported(story, [flow(1, { RequiresAuthentication: false })]);
    expect(plan.groups).toEqual([]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'kept', detail: 'kept as people decided: assessment' });
    expect(status(story, 'oep-1')?.status).toBe('green');
  });

  test('stays withdrawn: an assessment taken back does not come again with the same list', () => {
    const story = given(flow(1));
    const assessment = serviceOf(story.state, 'oep-1')?.assessments[0]?.id ?? '';
    byPeople(story, { type: 'withdraw-assessment', service: 'oep-1', assessment, reason: 'Fel' });
    expect(imported(story, [flow(1)]).groups).toEqual([]);
    expect(status(story, 'oep-1')?.status).toBe('unknown');
  });

  test('stays ended: a retired service that still stands in the list is reported only', () => {
    const story = byPeople(given(flow(1), flow(2)), {
      type: 'retire-service',
      service: 'oep-1',
      effectiveOn: '2025-06-01',
    });
    const plan = imported(story, [flow(1, { Name: 'Annat' }), flow(2)]);
    expect(plan.groups).toEqual([]);
    expect(plan.rows[0]).toMatchObject({ outcome: 'kept' });
    expect(plan.rows[0]?.detail).toContain('It was retired here on 2025-06-01');
    expect(imported(story, [flow(2)]).groups).toEqual([]);
  });

  test('about a successor with the same key holds: the list speaks of the one that lives', () => {
    const key = { externalId: '1', source: 'Open ePlatform' };
    const successor = { name: { sv: 'Efterföljare' }, area: 'businesses', ...key };
    const on = { effectiveOn: '2025-06-01' };
    const story = byPeople(
      given(flow(1)),
      { type: 'register-service', id: 'efterfoljare', ...on, ...successor },
      { type: 'merge-service', service: 'oep-1', into: 'efterfoljare', ...on },
    );
    const plan = imported(story, [flow(1)]);
    expect(plan.groups.flat()).toMatchObject([{ type: 'assess-service', service: 'efterfoljare' }]);
    expect(imported(story, [flow(1)]).groups).toEqual([]);
  });

  test('stays redacted: a text that was deleted does not come back', () => {
    const story = given(flow(1));
    const ref = profile(story, 'oep-1')?.profile.description?.sv ?? '';
    byPeople(story, { type: 'redact-text', text: ref, reason: 'Ett namn' });
    delete story.texts[ref];
    const plan = imported(story, [flow(1)]);
    expect(plan.groups).toEqual([]);
    expect(plan.rows[0]?.detail).toBe('kept as people decided: description');
  });

  test('about a service they registered themselves is theirs; only what nobody set is filled in', () => {
    const story = byPeople(new Story('9999'), {
      type: 'register-service',
      id: 'bokning',
      effectiveOn: FIRST,
      name: { sv: 'Bokning' },
      area: 'general-public',
      externalId: '1',
      source: 'Open ePlatform',
    });
    const plan = imported(story, [flow(1)]);
    expect(plan.groups.flat().map(({ type }) => type)).toEqual(['assess-service']);
    expect(profile(story, 'bokning')?.profile.name.sv).toBe('Bokning');
    expect(imported(story, [flow(1)]).groups).toEqual([]);
  });
});

describe('an older list', () => {
  test('from before a service existed is refused for that service', () => {
    const story = given(flow(1));
    const plan = imported(story, [flow(1), flow(2)], '2025-02-28');
    expect(plan.rows[0]).toMatchObject({ outcome: 'refused' });
    expect(plan.rows[0]?.detail).toContain('registered from 2025-03-01; the list holds for 2025-02-28');
    expect(plan.groups).toHaveLength(1);
  });

  test('cannot take back what a newer one said', () => {
    const story = given(flow(1), flow(2));
    imported(story, [flow(1, { Name: 'Ny' }), flow(3)], NOW);
    const plan = imported(story, [flow(1), flow(2), flow(4)], LATER);
    expect(outcomesOf(plan)).toEqual({ refused: 2, added: 1 });
    expect(plan.rows[0]?.detail).toBe(
      'A list of 2026-01-15 is imported already; this older one says otherwise.',
    );
    expect(profile(story, 'oep-3')?.vanishedOn).toBeNull();
  });

  test('says nothing of services that a newer one spoke of, or that began after it', () => {
    const story = byPeople(given(flow(1), flow(9)), {
      type: 'register-service',
      id: 'senare',
      effectiveOn: '2025-06-01',
      ...{ name: { sv: 'Senare' }, area: 'general-public', externalId: '7', source: 'Open ePlatform' },
    });
    expect(imported(story, [flow(1), flow(9)], '2025-05-01').groups).toEqual([]);
    imported(story, [flow(1, { Name: 'Ny' }), flow(7), flow(9)], NOW);
    expect(imported(story, [flow(9)], '2025-05-01').groups).toEqual([]);
    expect(profile(story, 'oep-1')?.vanishedOn).toBeNull();
    expect(profile(story, 'senare')?.vanishedOn).toBeNull();
  });
});

describe('the same list a second time', () => {
  const entry = fc
    .record({
      id: fc.integer({ min: 1, max: 5 }),
      Name: fc.constantFrom('Ansökan', 'Anmälan '),
      Category: fc.constantFrom('Företagare', 'Omsorg', 'Okänd', null),
      LongDescription: fc.constantFrom('<p>Text</p>', '', null),
      RequiresAuthentication: fc.boolean(),
      RequiresSigning: fc.boolean(),
      Enabled: fc.boolean(),
    })
    .map(({ id, ...changes }) => flow(id, changes));
  const lists = fc.array(fc.array(entry, { minLength: 1, maxLength: 6 }), { minLength: 1, maxLength: 3 });
  const act = fc.constantFrom<(service: string) => Command>(
    (service) => ({ type: 'rename-service', service, effectiveOn: NOW, name: { sv: 'Eget' } }),
    (service) => ({ type: 'move-service', service, effectiveOn: NOW, area: 'foundations' }),
    (service) => ({ type: 'map-service', service, effectiveOn: NOW, indicator: null }),
    (service) => ({ type: 'retire-service', service, effectiveOn: NOW }),
    (service) => assess(service, NOW, 'red'),
  );

  test('gives no commands on any day, whatever people did in between', () => {
    fc.assert(
      fc.property(lists, fc.array(act, { maxLength: 3 }), (all, acts) => {
        const story = new Story('9999');
        for (const [index, flows] of all.entries()) imported(story, flows, [FIRST, LATER, NOW][index]);
        for (const [index, service] of Object.keys(story.state.services).entries()) {
          const command = acts[index]?.(service);
          if (command) story.on(`${NOW}T12:00:00.000Z`, command);
        }
        for (const day of [FIRST, '2025-05-01', LATER, NOW]) {
          const again = planOpenEPlatform([listOf(...(all.at(-1) ?? []))], contextOf(story, day, NOW));
          expect(planned(again).groups.flat()).toEqual([]);
        }
      }),
    );
  });
});

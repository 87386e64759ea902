import { describe, expect, test } from 'vitest';
import { render } from '../../web/site/render.tsx';
import { TODAY } from './fixture.ts';
import { exampleLedger } from './fixture-example.ts';
import { after, type Step } from './ledger.ts';
import { elements, getElementsByTagName, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const service = (id: string, query = '') => visit(`/exempelkommun/tjanst/${id}/${query}`).body;

test('the plain sentence and the link come before the status', () => {
  const words = wordsOf(service('school-day'));
  const order = [
    'Du ansöker på webben med e-legitimation',
    'Till e-tjänsten',
    'Status',
    'Den digitala kedjan',
    'Bedömningar',
  ].map((text) => words.indexOf(text));
  expect(order.every((place) => place >= 0)).toBe(true);
  expect(order).toEqual(order.toSorted((a, b) => a - b));
});

test('without a sentence of its own the page makes one from the status', () => {
  expect(wordsOf(service('maps'))).toMatch(/Du kan (göra (hela|en del av)|inte göra) ärendet digitalt/);
});

test('where only the surface is known, the sentence promises no more', () => {
  expect(wordsOf(visit('/sundsvall/tjanst/oep-10/').body)).toContain(
    'Du kan göra en del av ärendet digitalt. Hur resten fungerar är ännu inte känt.',
  );
});

test('the chain shows all six steps with their state', () => {
  const steps = withClass(service('school-day'), 'chain').flatMap((list) =>
    list.children.map((item) => wordsIn(item)),
  );
  expect(steps).toHaveLength(6);
  expect(steps.every((step) => /(Uppfyllt|Ej uppfyllt|Ej aktuellt|Inte känt)/.test(step))).toBe(true);
});

describe('history', () => {
  test('a withdrawn assessment stays, struck through, with the reason for withdrawing it', () => {
    const [withdrawn] = withClass(service('school-day'), 'withdrawn');
    if (!withdrawn) throw new Error('none is withdrawn');
    expect(wordsIn(withdrawn)).toContain('Återtagen den 1 juni 2026. Gällde en annan tjänst.');
    expect(elements(service('school-day'), 's').map(wordsIn)).toEqual([
      'R Röd från den 20 maj 2026, för hand',
    ]);
  });

  test('as known before the withdrawal it was not struck', () => {
    const body = service('school-day', '?validOn=2026-05-25&knownOn=2026-05-25');
    expect(withClass(body, 'withdrawn')).toEqual([]);
    expect(wordsOf(body)).toContain('Röd sedan den 20 maj 2026');
  });

  test('an override is called one, with its reason, its note and its evidence', () => {
    const words = wordsOf(service('building-permit'));
    expect(words).toContain('Statusen är satt för hand och skiljer sig från vad kriterierna ger.');
    expect(words).toContain('Avviker från kriterierna');
    expect(words).toContain('Arkivet räknas som löst genom e-arkivet i länet.');
    expect(words).toContain('Att kontrollera: Kontrollera med arkivarien.');
    expect(words).toContain('https://diarium.example/2026/28');
  });

  test('confirmations stand with the assessment they confirm', () => {
    expect(wordsOf(service('home-care'))).toContain('Bekräftad den 1 juni 2026.');
  });

  test('what was recorded names the role and never a person', () => {
    expect(wordsOf(service('maps'))).toContain('Registrerad den 15 mars 2026 av en strateg.');
    expect(wordsOf(visit('/en/ca-1/tjanst/1005/').body)).toContain('by an operator, through an import.');
  });

  test('a removed text leaves its place and the reason', () => {
    const ledger = exampleLedger();
    const assessment = ledger.state.services['maps']?.assessments.at(-1);
    const text = assessment?.reason ?? '';
    const redacted = after(ledger, {
      on: TODAY,
      commands: [{ type: 'redact-text', text, reason: 'Innehöll ett namn.' }],
    });
    const { [text]: _gone, ...texts } = redacted.texts;
    const site = { organisations: [], ledger: { ...redacted, texts } };
    const { body } = render(site, '/exempelkommun/tjanst/maps/', new URLSearchParams(), TODAY);
    expect(wordsOf(body)).toContain('Texten är borttagen: Innehöll ett namn.');
  });

  test('the strip says in words what it draws', () => {
    const [strip] = withClass(service('building-permit'), 'strip');
    expect(strip?.attribs['aria-label']).toMatch(/^Status över tid: okänd 2016-01-10–2016-03-15, röd /);
    expect(strip?.attribs['aria-label']).toMatch(/ och grön från 2026-05-20\.$/);
  });
});

test('a target stands with its slips', () => {
  const words = wordsOf(service('building-permit'));
  expect(words).toContain('Grön senast den 30 september 2026försenat');
  expect(words).toContain(
    'Den 3 november 2025 flyttades målet från den 31 december 2025 till den 30 september 2026: Upphandlingen överklagades.',
  );
});

describe('a service that has ended', () => {
  test('keeps its page, and points to its successor', () => {
    const body = service('lokal-businesses-1');
    expect(wordsOf(body)).toContain('Tjänsten gick den 1 juni 2026 upp i en annan: Boka tid: företagare.');
    expect(body).toContain('href="/exempelkommun/tjanst/lokal-businesses-2/"');
    expect(wordsOf(body)).toContain('Status när tjänsten upphörde');
  });

  test('was alive the day before', () => {
    expect(wordsOf(service('lokal-businesses-1', '?validOn=2026-05-31'))).not.toContain('upp i en annan:');
  });
});

test('a service gone from its source says since when', () => {
  expect(wordsOf(service('lokal-general-public-1'))).toContain(
    'Tjänsten saknas i källans lista sedan den 1 juni 2026.',
  );
});

test('before it existed the page gives its name and when it began', () => {
  const words = wordsOf(service('maps', '?validOn=2015-06-01'));
  expect(words).toContain('Tjänsten fanns inte den 1 juni 2015. Den finns från den 10 januari 2016.');
});

test('where it did not exist, the page promises nothing and does not lead to it', () => {
  const body = service('school-day', '?validOn=2015-06-01');
  expect(withClass(body, 'lead')).toEqual([]);
  expect(withClass(body, 'button')).toEqual([]);
});

test('another day leads back to the same service today', () => {
  const [notice] = withClass(service('maps', '?validOn=2019-06-01'), 'notice');
  expect(notice && getElementsByTagName('a', notice, true)[0]?.attribs['href']).toBe(
    '/exempelkommun/tjanst/maps/',
  );
});

test('a sentence that nobody has vouched for in a long time says of when it is', () => {
  const { body } = visit('/sundsvall/tjanst/oep-10/', '2028-01-01');
  expect(wordsOf(body)).toMatch(/ännu inte känt\. ?Så var det den 22 november 2026\. Sedan dess har ingen/);
  expect(wordsOf(visit('/sundsvall/tjanst/oep-10/').body)).not.toContain('Så var det den');
});

test('what staff wrote carries its language on a page in another one', () => {
  const reasons = (path: string) =>
    withClass(visit(path).body, 'assessments').flatMap((list) => getElementsByTagName('span', list, true));
  const inSwedish = (path: string) => reasons(path).filter(({ attribs }) => attribs['lang'] === 'sv').length;
  expect(inSwedish('/en/exempelkommun/tjanst/maps/')).toBeGreaterThan(0);
  expect(inSwedish('/exempelkommun/tjanst/maps/')).toBe(0);
});

describe('a service that was retired and came back', () => {
  const step = (on: string, type: 'retire-service' | 'reinstate-service', reason: string): Step => ({
    on,
    commands: [{ type, service: 'maps', effectiveOn: on, reason }],
  });
  const ledger = [
    step('2026-06-10', 'retire-service', 'Ströks i budgeten.'),
    step('2026-09-10', 'reinstate-service', 'Återinförd.'),
  ].reduce(after, exampleLedger());
  const at = (query: string) =>
    render({ organisations: [], ledger }, '/exempelkommun/tjanst/maps/', new URLSearchParams(query), TODAY)
      .body;

  test('leaves a gap in the strip, in the drawing and in words', () => {
    const [strip] = withClass(at(''), 'strip');
    const label = strip?.attribs['aria-label'] ?? '';
    expect(label).toMatch(/–2026-06-10 och [a-zåäö ]+ från 2026-09-10\.$/);
    const [whole] = withClass(service('maps'), 'strip');
    const stretches = (drawing: typeof strip) =>
      drawing ? getElementsByTagName('rect', drawing, true).length : 0;
    expect(stretches(strip)).toBe(stretches(whole) + 1);
  });

  test('says both in its life, with the reasons', () => {
    expect(wordsOf(at(''))).toContain('2026-06-10 Nedlagd: Ströks i budgeten.');
    expect(wordsOf(at(''))).toContain('2026-09-10 Återinförd: Återinförd.');
  });
});

test('a service id that is the name of something built in is simply not found', () => {
  for (const id of ['constructor', 'to-string', 'hasownproperty']) {
    expect(visit(`/exempelkommun/tjanst/${id}/`).status).toBe(404);
  }
});

import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/core/state.ts';
import { render } from '../../web/site/render.tsx';
import { registering, TODAY } from './fixture.ts';
import { faultsIn } from './html-faults.ts';
import { after, ledgerOf } from './ledger.ts';
import { elements, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const REPORT = '20260301-007-abcd';

const asked = ledgerOf('0114', [
  {
    on: '2026-01-05',
    role: 'operator',
    commands: [
      registering({ slug: 'a', name: 'A kommun' }),
      {
        type: 'register-service',
        id: 'bygglov',
        name: { sv: 'Bygglov' },
        area: 'general-public',
        effectiveOn: '2020-01-01',
      },
    ],
  },
]);
const answered = after(asked, {
  on: '2026-03-02',
  commands: [
    {
      type: 'answer-report',
      report: REPORT,
      about: 'bygglov',
      receivedOn: '2026-03-01',
      question: 'Beslutet kom på papper. <b>',
      answer: 'Tack, det stämmer.',
    },
    {
      type: 'assess-service',
      service: 'bygglov',
      status: 'yellow',
      effectiveOn: '2026-03-02',
      reason: 'Beslutet kommer på papper.',
      report: REPORT,
    },
    {
      type: 'answer-report',
      report: '20260301-008-abcd',
      about: null,
      receivedOn: '2026-03-01',
      answer: 'Knappen går att nå igen.',
    },
  ],
});

const own = (ledger: Ledger, path: string, query = '') =>
  render({ organisations: [], ledger }, path, new URLSearchParams(query), TODAY).body;

const formsIn = (html: string) => withClass(html, 'report-form');
const sent = (html: string) =>
  Object.fromEntries(
    elements(html, 'input')
      .filter(({ attribs }) => attribs['type'] === 'hidden')
      .map(({ attribs }) => [attribs['name'], attribs['value']]),
  );

describe('the form of a service', () => {
  test('stands behind a fold on its page, and is sent to the organisation by its id', () => {
    const html = visit('/en/exempelkommun/tjanst/building-permit/').body;
    expect(wordsIn(withClass(html, 'report'))).toContain('Does this not match?');
    expect(formsIn(html).map(({ attribs }) => [attribs['method'], attribs['action']])).toEqual([
      ['post', '/en/rapportera/exempel/'],
    ]);
    expect(sent(html)).toEqual({
      service: 'building-permit',
      from: '/en/exempelkommun/tjanst/building-permit/',
    });
  });

  test('is not there on a finished data set, where nobody answers', () => {
    expect(formsIn(visit('/ca-1/tjanst/1005/').body)).toEqual([]);
    expect(formsIn(visit('/ca-1/tillganglighet/').body)).toEqual([]);
    expect(wordsOf(visit('/ca-1/integritet/').body)).not.toContain('När du rapporterar något');
  });
});

test('the form for faults stands on the accessibility statement', () => {
  const html = own(asked, '/a/tillganglighet/');
  expect(formsIn(html)).toHaveLength(1);
  expect(sent(html)).toEqual({ service: '', from: '/a/tillganglighet/' });
});

test('the privacy notice says what is kept of a report, of its sender, and for how long', () => {
  expect(wordsOf(own(asked, '/a/integritet/'))).toMatch(
    /När du rapporterar något.*90 dagar.*säkerhetskopior.*35 dagar.*kontrollsumma.*ny varje dag/s,
  );
});

describe('a public answer', () => {
  const page = own(answered, '/a/tjanst/bygglov/');

  test('stands on the page of its service with what was asked, as text', async () => {
    const [section] = elements(page, 'li').filter(({ attribs }) => attribs['id'] === `svar-${REPORT}`);
    if (!section) throw new Error('the answer is missing');
    expect(wordsIn(section)).toMatch(
      /inkommen den 1\smars\s2026.*Beslutet kom på papper. <b>.*Tack, det stämmer..*Besvarad den 2\smars\s2026 av en strateg/,
    );
    expect(await faultsIn(page)).toEqual([]);
  });

  test('is linked from the assessment that it led to', () => {
    const links = elements(page, 'a').filter(({ attribs }) => attribs['href'] === `#svar-${REPORT}`);
    expect(links.map(wordsIn)).toEqual(['Efter en synpunkt från allmänheten']);
  });

  test('about the pages stands on the accessibility statement, without what nobody made public', () => {
    const words = wordsOf(own(answered, '/a/tillganglighet/'));
    expect(words).toMatch(/Synpunkter och svar.*inte publicerat.*Knappen går att nå igen/s);
    expect(words).not.toContain('det stämmer');
  });

  test('is not yet there in a view that does not know it', () => {
    expect(wordsOf(own(answered, '/a/tjanst/bygglov/', 'knownOn=2026-02-28'))).not.toContain('Synpunkter');
    expect(wordsOf(own(answered, '/a/tjanst/bygglov/', 'validOn=2026-02-01'))).not.toContain('Synpunkter');
    expect(wordsOf(own(asked, '/a/tjanst/bygglov/'))).not.toContain('Synpunkter och svar');
  });

  test('whose question was redacted says that it was', () => {
    const ref = answered.state.answers[0]?.question ?? '';
    const redacted = after(answered, {
      on: '2026-03-03',
      commands: [{ type: 'redact-text', text: ref, reason: 'Nämnde en granne.' }],
    });
    const texts = Object.fromEntries(Object.entries(redacted.texts).filter(([each]) => each !== ref));
    const words = wordsOf(own({ ...redacted, texts }, '/a/tjanst/bygglov/'));
    expect(words).not.toContain('Beslutet kom på papper.');
    expect(words).toMatch(/Texten är borttagen: Nämnde en granne\..*Tack, det stämmer\./);
  });
});

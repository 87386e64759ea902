import { describe, expect, test } from 'vitest';
import type { Ledger } from '../../functions/core/state.ts';
import { paths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { registering, TODAY } from './fixture.ts';
import { after as changed, ledgerOf } from './ledger.ts';
import { elements, LEDGERS, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const own = (ledger: Ledger, path: string, site = {}) =>
  render({ organisations: [], ledger, ...site }, path, new URLSearchParams(), TODAY);

const withSettings = (settings: object): Ledger =>
  ledgerOf('0114', [
    { on: TODAY, role: 'operator', commands: [registering({ slug: 'a', name: 'A kommun', ...settings })] },
  ]);

describe('embedding', () => {
  test('of all paths of an organisation only the compact view may be framed', () => {
    for (const ledger of LEDGERS.slice(0, 3)) {
      const framed = paths(ledger, TODAY).filter((path) => own(ledger, path).frameable);
      expect(framed.map((path) => path.replace(/^(\/en)?\/[^/]+/, '$1'))).toEqual([
        '/inbaddad/',
        '/en/inbaddad/',
      ]);
    }
  });

  test('the compact view holds no link that opens inside the frame', () => {
    const links = elements(visit('/exempelkommun/inbaddad/').body, 'a');
    expect(links.length).toBeGreaterThan(0);
    expect(links.every(({ attribs }) => attribs['target'] === '_top')).toBe(true);
  });

  test('the compact view has figures with what they were made from, and says what is invented', () => {
    const words = wordsOf(visit('/exempelkommun/inbaddad/').body);
    expect(words).toMatch(/av \d+ bedömda e-tjänster/);
    expect(words).toMatch(/Barn och elever Index \d+ \([\d,]+ av \d+\)/);
    expect(words).toContain('påhittade uppgifter');
  });

  const codesIn = (html: string) => elements(html, 'textarea').map(wordsIn);

  test('the tags are whole where the site knows where it lies', () => {
    const { body } = own(withSettings({}), '/a/badda-in/', { origin: 'https://blomlada.example' });
    expect(codesIn(body)).toEqual([
      '<iframe src="https://blomlada.example/a/inbaddad/" title="Blomlåda: A kommun" width="100%" height="800" loading="lazy"></iframe>',
      '<a href="https://blomlada.example/a/"><img src="https://blomlada.example/a/blomlada.svg" alt="Blomlåda för A kommun. Siffrorna står på sidan som bilden leder till." width="1256" loading="lazy"></a>',
    ]);
    expect(withClass(body, 'notice')).toEqual([]);
  });

  test('else it says what is missing', () => {
    const { body } = visit('/sundsvall/badda-in/');
    expect(codesIn(body)[0]).toContain('src="/sundsvall/inbaddad/"');
    expect(wordsIn(withClass(body, 'notice'))).toContain('saknar webbplatsens namn');
  });

  test('a hostile name cannot leave its attribute in the tags', () => {
    const [frame = '', image = ''] = codesIn(visit('/h/badda-in/').body);
    expect(elements(frame, 'iframe')[0]?.attribs['title']).toBe('Blomlåda: <script>alert(1)</script>');
    expect(elements(frame + image, 'script')).toEqual([]);
  });
});

describe('one box a year', () => {
  const { body } = visit('/exempelkommun/blomlador/');

  test('from the first year to today, each with figures and what stands outside', () => {
    const boxes = elements(body, 'li').filter(({ children }) =>
      children.some((each) => 'name' in each && each.name === 'h2'),
    );
    expect(boxes.map((box) => wordsIn(box).slice(0, 4))).toEqual(
      Array.from({ length: 11 }, (_, place) => String(2016 + place)),
    );
    for (const box of boxes)
      expect(wordsIn(box)).toMatch(/Grön andel \d+\s% \(\d+ av \d+\) · Index \d+ .*9[12] e-tjänster/);
  });

  test('is named in words for those who do not see it', () => {
    const pictures = withClass(body, 'picture');
    expect(pictures).toHaveLength(11);
    for (const { attribs } of pictures) {
      expect(attribs['role']).toBe('img');
      expect(attribs['aria-label']).toMatch(/^Blomlådan den .*Teknisk grund: Index/);
    }
  });

  test('ends where a finished data set ends, and is not drawn where there is no service', () => {
    expect(wordsOf(visit('/ca-1/blomlador/').body)).toContain('2025 den 31 mars 2025');
    expect(wordsOf(visit('/upplands-vasby/blomlador/').body)).toContain(
      'Ännu finns ingen e-tjänst att visa.',
    );
  });
});

describe('the accessibility statement', () => {
  const statement = (settings: object) => own(withSettings(settings), '/a/tillganglighet/').body;

  test('names the law, the level, the date, the faults and who supervises', () => {
    const body = statement({});
    expect(wordsOf(body)).toMatch(/2018:1937.*WCAG 2\.1.*WCAG 2\.2.*Kända brister.*Digg.*2026/s);
    expect(elements(body, 'a').map(({ attribs }) => attribs['href'])).toContain(
      'https://www.digg.se/tdosanmalan',
    );
    expect(wordsOf(visit('/en/sundsvall/tillganglighet/').body)).toContain('Accessibility statement');
  });

  test('says where to report: the address given, else the organisation, else whoever runs the site', () => {
    expect(statement({ contact: 'kontakt@a.example' })).toContain('href="mailto:kontakt@a.example"');
    expect(wordsOf(statement({}))).toContain('Hör av dig till A kommun');
    expect(wordsOf(statement({ closedOn: '2025-03-31' }))).toContain('den som driver webbplatsen');
  });

  test('is linked from every page of the organisation, with the privacy notice', () => {
    for (const page of ['', 'tjanst/oep-10/', 'blomlador/', 'integritet/']) {
      const links = elements(visit(`/sundsvall/${page}`).body, 'a').map(({ attribs }) => attribs['href']);
      expect(links).toEqual(expect.arrayContaining(['/sundsvall/tillganglighet/', '/sundsvall/integritet/']));
    }
  });
});

test('the privacy notice says what is logged, what is seen, what can be erased and what one may ask', () => {
  const words = wordsOf(visit('/sundsvall/integritet/').body);
  expect(words).toMatch(
    /inga kakor.*IP-adress.*aldrig vem det var.*raderas.*säkerhetskopior.*Dina rättigheter.*IMY/s,
  );
});

describe('a colour of its own', () => {
  const red = withSettings({ colour: '#a8221a' });
  const sheet = '/a/farg-a8221a.css';

  test('lies in a style sheet that the pages load, in both languages', () => {
    for (const page of ['/a/', '/en/a/tillganglighet/'])
      expect(own(red, page).body).toContain(`href="${sheet}"`);
    expect(own(red, sheet)).toMatchObject({ status: 200, body: expect.stringContaining('--brand:#a8221a') });
    expect(paths(red, TODAY)).toContain(sheet);
  });

  test('keeps its file when it is changed, since older copies of pages still ask for it', () => {
    const blue = changed(red, {
      on: TODAY,
      commands: [{ type: 'change-settings', changes: { colour: '#005293' } }],
    });
    expect(own(blue, '/a/').body).toContain('href="/a/farg-005293.css"');
    expect(own(blue, sheet).status).toBe(200);
    const none = changed(blue, {
      on: TODAY,
      commands: [{ type: 'change-settings', changes: { colour: null } }],
    });
    expect(own(none, '/a/').body).not.toContain('farg-');
  });

  test('that it never had is not found', () => {
    expect(own(red, '/a/farg-005293.css').status).toBe(404);
    expect(own(withSettings({}), sheet).status).toBe(404);
  });
});

describe('a logo of its own', () => {
  const drawing = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"><path d="M0 0h9v9z"/></svg>';
  const with9 = withSettings({ logo: drawing });
  const file = paths(with9, TODAY).find((path) => path.includes('/logotyp-')) ?? '';

  test('stands beside the name on every page, and is a file under a name of its content', () => {
    expect(file).toMatch(/^\/a\/logotyp-[0-9a-f]{12}\.svg$/);
    for (const page of ['/a/', '/en/a/historik/']) expect(own(with9, page).body).toContain(`src="${file}"`);
    expect(own(with9, file)).toMatchObject({ status: 200, type: 'image/svg+xml', body: drawing });
  });

  test('is gone from pages once it is redacted, and an empty drawing is put over its file', () => {
    const text = with9.state.settings.at(-1)?.settings.logo ?? '';
    const redact = { type: 'redact-text', text, reason: 'Ny logotyp' } as const;
    const { state, texts } = changed(with9, { on: TODAY, commands: [redact] });
    const left = { state, texts: Object.fromEntries(Object.entries(texts).filter(([ref]) => ref !== text)) };
    expect(own(left, '/a/').body).not.toContain('logotyp-');
    expect(paths(left, TODAY)).toContain(file);
    expect(own(left, file).body).not.toContain('path');
  });
});

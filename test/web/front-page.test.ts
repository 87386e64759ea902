import { describe, expect, test } from 'vitest';
import type { OrganisationEntry } from '../../functions/core/organisation.ts';
import { MUNICIPALITIES } from '../../functions/core/slug.ts';
import { onlyOrganisation, render } from '../../web/site/render.tsx';
import { entryIn, TODAY } from './fixture.ts';
import { elements, getElementsByTagName, LEDGERS, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const [example, , surface] = LEDGERS;
if (!example || !surface) throw new Error('no ledger');

/** A site with every municipality of the country but the last ten. */
const many = MUNICIPALITIES.slice(0, -10).map(
  ({ code, name }): OrganisationEntry => ({
    id: code,
    slug: `kommun-${code}`,
    name,
    language: 'sv',
    kind: 'municipality',
    closedOn: null,
    example: false,
  }),
);
const national = (path: string, organisations = many): string => {
  const { pathname, searchParams } = new URL(path, 'https://site.example');
  return render({ organisations, ledger: null }, pathname, searchParams, TODAY).body;
};
const namesIn = (html: string) =>
  withClass(html, 'group').flatMap((group) => getElementsByTagName('a', group, true).map(wordsIn));

describe('a site with one organisation', () => {
  const organisations = [entryIn(surface)];
  const at = (path: string) => {
    const { pathname, searchParams } = new URL(path, 'https://site.example');
    return render({ organisations, ledger: surface }, pathname, searchParams, TODAY);
  };

  test('starts with its page, which names its own address as the one to keep', () => {
    const { status, body } = at('/');
    expect(status).toBe(200);
    expect(wordsIn(elements(body, 'h1'))).toBe('Sundsvalls kommun');
    expect(body).toContain('<link rel="canonical" href="/sundsvall/"/>');
    expect(body).toContain('<a class="language" href="/en/"');
    expect(at('/sundsvall/').body).not.toContain('rel="canonical"');
    expect(at('/en/').body).toContain('<link rel="canonical" href="/en/sundsvall/"/>');
  });

  test('keeps dates and conditions there', () => {
    const { body } = at('/?q=bygglov&validOn=2026-11-22');
    expect(wordsIn(withClass(body, 'shown'))).toMatch(/^\d\d av 161 visas/);
    expect(body).toContain('href="/en/?validOn=2026-11-22&amp;q=bygglov"');
    expect(at('/?validOn=nej').status).toBe(400);
  });

  test('needs its ledger at the first address only; with several, or none, nobody’s', () => {
    expect(onlyOrganisation('/', organisations)).toBe('2281');
    expect(onlyOrganisation('/en/', organisations)).toBe('2281');
    expect(onlyOrganisation('/jamfor/', organisations)).toBeNull();
    expect(onlyOrganisation('/', [...organisations, entryIn(example)])).toBeNull();
    expect(onlyOrganisation('/', [])).toBeNull();
  });
});

describe('the search', () => {
  test('finds by county and by group, together with a name', () => {
    const county = namesIn(national('/?county=Sk%C3%A5ne+l%C3%A4n'));
    expect(county).toHaveLength(33);
    expect(county).toContain('Malmö');
    expect(namesIn(national('/?group=A1'))).toEqual(['Göteborg', 'Malmö', 'Stockholm']);
    expect(namesIn(national('/?q=GOTE&group=A1'))).toEqual(['Göteborg']);
    expect(wordsOf(national('/?q=gote&group=A1'))).toContain(
      'En organisation matchar ”gote” och Storstäder.',
    );
  });

  test('says which municipalities of the name are not here yet, and how to find more', () => {
    const last = MUNICIPALITIES.at(-1)?.name ?? '';
    const words = wordsOf(national(`/?q=${encodeURIComponent(last)}`));
    expect(words).toContain(`Ännu inte här: ${last}.`);
    expect(words).toContain('Pröva en del av namnet');
  });

  test('takes a county or group that is none for no condition', () => {
    expect(namesIn(national('/?county=Atlantis&group=Z'))).toHaveLength(280);
  });

  test('keeps what was looked for in the form and in the other language', () => {
    const body = national('/?q=malm&county=Sk%C3%A5ne+l%C3%A4n&group=A1');
    expect(body).toContain('href="/en/?q=malm&amp;county=Sk%C3%A5ne+l%C3%A4n&amp;group=A1"');
    const chosen = elements(body, 'option').filter((option) => 'selected' in option.attribs);
    expect(chosen.map(({ attribs }) => attribs['value'])).toEqual(['Skåne län', 'A1']);
  });

  test('shows what was typed as text, whatever it holds', () => {
    const body = national(`/?q=${encodeURIComponent('"><script>x</script>')}`);
    expect(elements(body, 'script')).toEqual([]);
    expect(wordsOf(body)).toContain('<script>x</script>');
  });
});

describe('the national picture', () => {
  const cells = (html: string) =>
    elements(html, 'table').map((table) =>
      getElementsByTagName('tr', table, true)
        .slice(1)
        .map((row) => [
          wordsIn(getElementsByTagName('th', row, true)),
          ...getElementsByTagName('td', row, true).map((cell) => Number(wordsIn(cell))),
        ]),
    );

  test('says how many of the country’s municipalities are here, in all, by county and by group', () => {
    const body = national('/');
    expect(wordsOf(body)).toContain('280 av Sveriges 290 kommuner finns här.');
    const [counties = [], groups = []] = cells(body);
    expect([counties.length, groups.length]).toEqual([21, 9]);
    for (const part of [counties, groups]) {
      expect(part.reduce((sum, [, here]) => sum + Number(here), 0)).toBe(280);
      expect(part.reduce((sum, [, , of]) => sum + Number(of), 0)).toBe(290);
    }
  });

  test('ranks nobody: its rows stand in the order of their names', () => {
    const names = (cells(national('/'))[0] ?? []).map(([name]) => String(name));
    expect(names).toEqual(names.toSorted(new Intl.Collator('sv').compare));
  });

  test('does not count what is invented, abroad or no municipality', () => {
    expect(wordsOf(visit('/').body)).toContain('2 av Sveriges 290 kommuner finns här.');
    expect(wordsOf(national('/', []))).toContain('Här finns ingen organisation ännu.');
    expect(wordsOf(national('/en/', [entryIn(example)]))).toContain(
      'None of Sweden’s 290 municipalities is here yet.',
    );
  });
});

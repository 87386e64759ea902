import { describe, expect, test } from 'vitest';
import { agendaOf } from '../../functions/core/agenda.ts';
import { render } from '../../web/site/render.tsx';
import { entryIn, TODAY } from './fixture.ts';
import { planstad } from './fixture-plans.ts';
import { elements, getElementsByTagName, LEDGERS, visit, withClass, wordsIn, wordsOf } from './reading.ts';

const town = planstad();
const see = (query = '', language = '') =>
  render(
    { organisations: [entryIn(town)], ledger: town },
    `${language}/planstad/agenda/`,
    new URLSearchParams(query),
    TODAY,
  ).body;

const plainly = (text: string) => text.replace(/\s/g, ' ');
const headings = (html: string) => elements(html, 'h2').map(wordsIn);
const rowsOf = (html: string) =>
  elements(html, 'tr').map((row) =>
    getElementsByTagName((name) => name === 'th' || name === 'td', row, true).map(wordsIn),
  );

describe('the agenda', () => {
  test('has the late first, then what is on track, met, and gone with its service', () => {
    expect(headings(see())).toEqual([
      'På gång 1',
      'Nådda 1',
      'E-tjänsten har upphört 1',
      'Åtgärder utan mål',
      'Plan mot utfall',
    ]);
    expect(headings(see('validOn=2025-07-01'))[0]).toBe('Försenade 1');
  });

  test('says in a sentence how the plans have gone, with the denominators', () => {
    expect(plainly(wordsOf(see()))).toContain(
      'Av 3 mål som enligt den första planen skulle vara klara vid det här laget har 1 nåtts i tid, 0 nåtts för sent, 1 är inte nådda och 1 är inte längre aktuella. 1 av 3 mål har flyttats fram, sammanlagt 1 gång.',
    );
  });

  test('shows every move with its reason, the status now, the role, and each step with who was asked to help', () => {
    const [item] = withClass(see(), 'on-track').map((each) => plainly(wordsIn(each)));
    expect(item).toContain('Bygglov: Gr Grön senast den 31 december 2026');
    expect(item).toContain('Status nu: Gr Grön. Ansvarig: Bygglovschef. Skäl: Beslut i KS.');
    expect(item).toContain('Flyttat fram en gång. Först planerat till den 31 december 2024.');
    expect(item).toContain(
      'från den 31 december 2024 till den 31 december 2026: Upphandlingen överklagades.',
    );
    expect(item).toContain('Teckna avtal; sedan prova (IT-chef, senast den 1 maj 2024, planerad) försenad');
    expect(item).toContain('Lyft den 15 januari 2025 till Kommundirektör: Väntar på beslut.');
  });

  test('holds what was met against the first plan and the last one', () => {
    expect(wordsIn(withClass(see(), 'met'))).toMatch(/nått den 20\sjuni\s2025, i tid mot den första planen/);
    const rows = rowsOf(see());
    expect(rows[0]).toEqual([
      'Område',
      'Skulle vara klara',
      'Nådda i tid',
      'Nådda för sent',
      'Inte nådda',
      'Inte längre aktuella',
    ]);
    expect(rows.filter(([name]) => name === 'Alla områden')).toEqual([
      ['Alla områden', '3', '1', '0', '1', '1'],
      ['Alla områden', '2', '1', '0', '0', '1'],
    ]);
  });

  test('of an earlier day, as it was known then, has neither the later move nor the later fate', () => {
    const body = see('validOn=2025-01-10');
    expect(headings(body)).toEqual(['Försenade 1', 'På gång 2', 'Åtgärder utan mål', 'Plan mot utfall']);
    expect(wordsIn(withClass(body, 'late'))).toMatch(/10 dagar försenat/);
    expect(plainly(wordsIn(withClass(see('knownOn=2025-01-10'), 'late')))).toContain(
      'Bygglov: Gr Grön senast den 31 december 2024',
    );
  });

  test('speaks English too, and says where there is nothing', () => {
    expect(headings(see('', '/en'))[0]).toBe('On track 1');
    expect(wordsOf(visit('/upplands-vasby/agenda/').body)).toContain('Inga mål är satta.');
    expect(elements(visit('/upplands-vasby/agenda/').body, 'table')).toEqual([]);
  });

  test('has each target of each organisation once', () => {
    for (const { state } of LEDGERS) {
      const slug = state.settings[0]?.settings.slug;
      const validOn = state.settings[0]?.settings.closedOn ?? TODAY;
      const targets = agendaOf(state, { validOn, known: state.seq }).items;
      const { body } = visit(`/${slug}/agenda/`);
      const shown = withClass(body, 'targets')
        .flatMap((list) => getElementsByTagName('h3', list, true))
        .filter((heading) => wordsIn(heading).includes('senast'));
      expect(shown).toHaveLength(targets.length);
    }
  });
});

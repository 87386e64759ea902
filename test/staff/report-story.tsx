import { boardReport, type ReportPoint } from '../../functions/core/board-report.ts';
import type { InterfaceLanguage } from '../../functions/core/language.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { viewingOf } from '../../web/pages/viewing.ts';
import { ReportDocument } from '../../web/staff/report/report-document.tsx';
import { staffLocaleOf } from '../../web/text/staff.ts';
import { assess, register, Story } from '../core/story.ts';
import { textOf } from './fixture.ts';

const at = (day: string) => `${day}T09:00:00.000Z`;

/** A year of a small municipality in which everything happens that a report tells. */
export const eventfulYear = (): Story =>
  new Story('9999', { name: 'Provkommun' })
    .on(
      at('2024-03-01'),
      ...['bygglov', 'parkering', 'skolval', 'badhus', 'avlopp', 'hemtjanst'].map((id) =>
        register(id, '2024-03-01'),
      ),
      register('bolag', '2024-03-01', 'businesses'),
      register('tillstand', '2024-03-01', 'businesses'),
    )
    .on(
      at('2024-04-01'),
      {
        type: 'revise-service',
        service: 'bygglov',
        effectiveOn: '2024-04-01',
        changes: { role: 'Bygglovschef' },
      },
      assess('bygglov', '2024-04-01', 'green', 'Allt fungerar.'),
      assess('parkering', '2024-04-01', 'red'),
      assess('skolval', '2024-04-01', 'yellow'),
      assess('badhus', '2024-04-01', 'green'),
      assess('avlopp', '2024-04-01', 'yellow'),
      assess('bolag', '2024-04-01', 'yellow'),
      assess('tillstand', '2024-04-01', 'green'),
      {
        type: 'set-target',
        service: 'parkering',
        status: 'green',
        due: '2025-03-31',
        reason: 'Beslut i nämnden.',
      },
      { type: 'set-target', service: 'skolval', status: 'green', due: '2025-06-30' },
    )
    .on(
      at('2025-02-03'),
      assess('bygglov', '2025-02-01', 'yellow', 'Arkivet tar inte emot ritningar.'),
      assess('skolval', '2025-02-01', 'green', 'Beslutet kommer digitalt.'),
      assess('avlopp', '2025-02-01', 'not-applicable', 'Görs av kommunalförbundet.'),
      { type: 'confirm-assessment', service: 'bolag', effectiveOn: '2025-02-03' },
    )
    .on(
      at('2025-03-03'),
      {
        type: 'move-target',
        service: 'parkering',
        target: '3-8',
        due: '2025-06-30',
        reason: 'Leverantören dröjer.',
      },
      { type: 'meet-target', service: 'skolval', target: '3-9' },
      register('laddplats', '2025-03-01'),
      {
        type: 'merge-service',
        service: 'badhus',
        effectiveOn: '2025-03-01',
        into: 'skolval',
        reason: 'En ingång.',
      },
    )
    .on(at('2025-05-05'), assess('tillstand', '2024-05-01', 'red', 'Fel e-tjänst bedömdes.'), {
      type: 'set-target',
      service: 'laddplats',
      status: 'yellow',
      due: '2025-12-31',
      reason: 'Ny tjänst.',
    });

export const yearEnd = (day: string, { seq }: { seq: number }): ReportPoint => ({
  validOn: day,
  known: seq,
  edition: null,
});

/** The report of a ledger on two points as its page has it. */
export function documentOf(
  ledger: Ledger,
  from: ReportPoint,
  to: ReportPoint,
  language: InterfaceLanguage = 'sv',
): string {
  const viewing = viewingOf({
    language,
    assets: { styles: '', icon: '', script: '' },
    day: to.validOn,
    ledger,
    view: to,
    asked: {},
  });
  if (!viewing) throw new Error('no organisation');
  const report = boardReport(ledger.state, from, to);
  const origin = 'https://blomlada.example';
  const shown = { report, viewing, locale: staffLocaleOf(language), madeOn: '2025-09-01', origin };
  return (<ReportDocument {...shown} />).toString();
}

/** The text of a report, a line for each heading, paragraph, row and entry; drawings left out. */
export const linesOf = (html: string): string[] =>
  html
    .replace(/<svg[\s\S]*?<\/svg>/g, '')
    .replace(/<\/(?:p|h1|h2|h3|tr|li|dd|caption|figcaption)>/g, '\n')
    .split('\n')
    .map(textOf)
    .filter((line) => line !== '');

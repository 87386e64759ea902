import { changeWords, fieldLabel, remarksSaid } from '../../../web/staff/import/said.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { differenceOf } from '../../core/import-difference.ts';
import type { ImportRow } from '../../core/importing.ts';
import { delimitedText } from '../../exchange/table/write-delimited.ts';
import { fileAnswer } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';
import { askedIn, planNow } from './planning.ts';
import { commandsByService } from './preview.tsx';
import { showGone } from './start.tsx';

/** Every row of the import with all that it changes, as CSV: one line for each change. */
export async function downloadDifference(call: StaffCall): Promise<Response> {
  const asked = await askedIn(call);
  const plan = asked && (await planNow(call, asked));
  if (!plan?.ok) return showGone(call);
  const locale = localeOf(call);
  const { heads } = locale.staff.imports.preview;
  const { outcomes } = locale.staff.imports;
  const catalogue = catalogueOf(call.settings.catalogue);
  const commands = commandsByService(plan);
  const linesOf = (row: ImportRow): string[][] => {
    const { line, externalId, name, outcome, service } = row;
    const begin = [
      line === null ? '' : String(line),
      service ?? '',
      externalId ?? '',
      name ?? '',
      outcomes[outcome],
    ];
    const own = service === undefined ? undefined : commands.get(service);
    const difference =
      own && service && outcome !== 'refused' && outcome !== 'kept'
        ? differenceOf(call.ledger, service, own, call.today)
        : null;
    const detail = remarksSaid(row, locale).join(' ');
    const changes = difference?.ok ? difference.changes : [];
    if (changes.length === 0) return [[...begin, '', '', '', detail]];
    return changes.map((change, place) => {
      const { from, to } = changeWords(change, catalogue, locale);
      return [...begin, fieldLabel(change.field, catalogue, locale), from, to, place === 0 ? detail : ''];
    });
  };
  const headers = [
    heads.line,
    heads.id,
    heads.key,
    heads.service,
    heads.outcome,
    heads.field,
    heads.from,
    heads.to,
    heads.detail,
  ];
  const text = delimitedText({ headers, rows: plan.rows.flatMap(linesOf) });
  return fileAnswer('import.csv', 'text/csv; charset=utf-8', text);
}

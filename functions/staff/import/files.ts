import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { registerTable } from '../../exchange/table/register-rows.ts';
import { type TemplateOf, templateTable, workbookSheets } from '../../exchange/table/template.ts';
import { delimitedText } from '../../exchange/table/write-delimited.ts';
import { workbookBytes } from '../../exchange/table/write-workbook.ts';
import { fileAnswer } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';

const CSV = 'text/csv; charset=utf-8';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

function templateFor(call: StaffCall): TemplateOf {
  const { staff, lang } = localeOf(call);
  const words = { ...staff.imports.files, explained: staff.importColumns };
  return { catalogue: catalogueOf(call.settings.catalogue), language: lang, words };
}

const registerNow = ({ ledger, today, language }: StaffCall) => registerTable(ledger, today, language);
const registerName = ({ settings, today }: StaffCall, ending: string): string =>
  `${settings.slug}-${today}.${ending}`;

export const downloadTemplateCsv = (call: StaffCall): Response =>
  fileAnswer('tjanster.csv', CSV, delimitedText(templateTable(templateFor(call))));

export const downloadTemplateWorkbook = async (call: StaffCall): Promise<Response> =>
  fileAnswer('tjanster.xlsx', XLSX, await workbookBytes(workbookSheets(templateFor(call), null)));

/** The register as it is now, to be edited and imported again. */
export const downloadRegisterCsv = (call: StaffCall): Response =>
  fileAnswer(registerName(call, 'csv'), CSV, delimitedText(registerNow(call)));

export const downloadRegisterWorkbook = async (call: StaffCall): Promise<Response> => {
  const sheets = workbookSheets(templateFor(call), registerNow(call));
  return fileAnswer(registerName(call, 'xlsx'), XLSX, await workbookBytes(sheets));
};

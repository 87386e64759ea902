import type { Feature, SheetData } from 'write-excel-file/universal';
import { steadyZip } from './steady-zip.ts';
import { columnLetters } from './table.ts';

/** A sheet whose first row is its header, which stays in sight; `filters` puts a filter on each column. */
export type PackedSheet = { name: string; data: SheetData; widths: readonly number[]; filters?: boolean };

/** The filters of a sheet (ECMA-376, part 1, 18.3.1.2), which stand right behind its cells. */
function filtersOf({ data, filters }: PackedSheet): string {
  const [header = []] = data;
  if (!filters || header.length === 0) return '';
  return `<autoFilter ref="A1:${columnLetters(header.length - 1)}${data.length}"/>`;
}

/** What adds the filters: the writer has no option for them, but lets its sheets be completed. */
const filtering = (sheets: readonly PackedSheet[]): Feature<Blob> => ({
  files: {
    transform: {
      'xl/worksheets/sheet{id}.xml': {
        transform(xml, _options, { sheetIndex }) {
          const sheet = sheets[sheetIndex];
          return sheet ? xml.replace('</sheetData>', `</sheetData>${filtersOf(sheet)}`) : xml;
        },
      },
    },
  },
});

/** An XLSX workbook: the same sheets give the same bytes. What packs it is only loaded when there is one to write. */
export async function packWorkbook(sheets: readonly PackedSheet[]): Promise<Uint8Array<ArrayBuffer>> {
  const { default: write } = await import('write-excel-file/universal');
  const written = sheets.map(({ name, data, widths }) => ({
    sheet: name,
    data,
    columns: widths.map((width) => ({ width })),
    stickyRowsCount: 1,
  }));
  const options = { fontFamily: 'Calibri', fontSize: 11, features: [filtering(sheets)] };
  const blob = await write(written, options).toBlob();
  return steadyZip(new Uint8Array(await blob.arrayBuffer()));
}

import type { ImportRow } from '../../core/importing.ts';
import type { RowFate } from './row-context.ts';
import { inWords } from './sentences.ts';

/** A row of the plan with its commands. */
export type Planned = { row: ImportRow; commands: RowFate['commands'] };

const naming = (what: string, fields: readonly string[]): string[] =>
  fields.length > 0 ? [`${what}: ${fields.join(', ')}.`] : [];

/** The fate of a row as the plan tells it. */
export function planned(
  fate: RowFate,
  about: { line: number | null; externalId: string | null; name: string | null; service: string | undefined },
): Planned {
  const { outcome, commands, remarks, changed, kept } = fate;
  const { service, ...place } = about;
  const said = [...naming('changed', changed), ...naming('kept', kept), inWords(remarks)];
  const detail = said.filter((part) => part !== '').join(' ');
  const row: ImportRow = {
    ...place,
    column: remarks.find(({ column }) => column !== undefined)?.column ?? null,
    outcome,
    detail: detail === '' ? null : detail,
    ...(service !== undefined && { service }),
    ...(remarks.length > 0 && { remarks }),
    ...(kept.length > 0 && { kept }),
  };
  return { row, commands };
}

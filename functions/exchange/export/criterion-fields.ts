import type { Catalogue, Criterion } from '../../core/catalogue/catalogue.ts';
import type { Criteria } from '../../core/status.ts';
import { criterionColumn } from '../table/fields.ts';
import { bilingual, CRITERION_CODES } from './codes.ts';
import { columnOf, type Field, field } from './field.ts';

function fieldOf<Of extends { criteria: Criteria | null }>({ id, name, question }: Criterion): Field<Of> {
  const [title, asked] = [bilingual(name), bilingual(question)];
  const column = columnOf(
    criterionColumn(id),
    'string',
    [title.sv, title.en],
    [
      `${asked.sv} Tomt där statusen är satt för hand utan kriterier.`,
      `${asked.en} Empty where the status was set by hand without criteria.`,
    ],
    { codes: CRITERION_CODES },
  );
  return field(column, ({ criteria }) => criteria && (criteria[id] ?? 'unknown'));
}

/** A field for each criterion of the catalogue. */
export const criterionFields = <Of extends { criteria: Criteria | null }>({ criteria }: Catalogue) =>
  criteria.map((criterion) => fieldOf<Of>(criterion));

import type { Localized } from '../../core/language.ts';
import { columnOf, type Field, field } from './field.ts';
import type { LedgerAsked } from './provenance.ts';
import type { Code, Column } from './table.ts';

/** Whose row it is; the same in every data set. */
export const organisationField = <Of>({ ledger }: LedgerAsked): Field<Of> =>
  field(
    columnOf(
      'organisation',
      'string',
      ['Organisation', 'Organisation'],
      [
        'Organisationens id; för en kommun den fyrsiffriga kommunkoden med inledande nolla.',
        'The id of the organisation; for a Swedish municipality its four-digit code, leading zero kept.',
      ],
    ),
    () => ledger.state.org,
  );

export const serviceIdColumn = (name: 'id' | 'service'): Column =>
  columnOf(
    name,
    'string',
    ['E-tjänstens id', 'Id of the service'],
    ['Ändras aldrig och återanvänds aldrig.', 'Never changes and is never used again.'],
  );

const nameColumn = (name: string, sv: string, en: string): Column =>
  columnOf(
    name,
    'string',
    [`Namn (${sv})`, `Name (${en})`],
    [`E-tjänstens namn på ${sv} den dagen.`, `The name of the service in ${en} on the day.`],
  );

/** A name in each language that it can have; empty where it is not written in that language. */
export const nameFields = <Of>(nameOf: (of: Of) => Localized): Field<Of>[] => [
  field(nameColumn('nameSv', 'svenska', 'Swedish'), (of) => nameOf(of).sv ?? null),
  field(nameColumn('nameEn', 'engelska', 'English'), (of) => nameOf(of).en ?? null),
  field(nameColumn('nameFr', 'franska', 'French'), (of) => nameOf(of).fr ?? null),
];

export const areaColumn = (codes: readonly Code[]): Column =>
  columnOf(
    'area',
    'string',
    ['Område', 'Area'],
    ['Området som e-tjänsten hörde till den dagen.', 'The area that the service belonged to on the day.'],
    { codes },
  );

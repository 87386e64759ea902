import { CHANGE_KINDS, type Change, changesBetween, type Side } from '../../../core/changes.ts';
import type { Localized } from '../../../core/language.ts';
import { type Ending, serviceAt } from '../../../core/service-at.ts';
import { serviceOf } from '../../../core/state.ts';
import { wordsOf } from '../../../core/texts.ts';
import { areaCodes, CHANGE_CODES } from '../codes.ts';
import { cubeOf } from '../cube.ts';
import { catalogueIn, type LedgerDataSet, ledgerDataSet } from '../data-set.ts';
import { type Field, field } from '../field.ts';
import type { LedgerAsked } from '../provenance.ts';
import { areaColumn, nameFields, organisationField, serviceIdColumn } from '../shared-columns.ts';
import type { Cube } from '../table.ts';
import * as columns from './changes-columns.ts';

/** A change with what the log says of each side and of the end. */
type Told = Change & { reasons: { from: string | null; to: string | null }; ending: Ending | null };

/** The earlier day; a table without one would hold a day against itself. */
const fromIn = ({ from, view }: LedgerAsked): string => from ?? view.validOn;

function reasonOf({ ledger: { state, texts } }: LedgerAsked, id: string, side: Side | null): string | null {
  const behind = serviceOf(state, id)?.assessments.find((each) => each.id === side?.status.assessment);
  return wordsOf(texts, behind?.reason);
}

function rows(asked: LedgerAsked): Told[] {
  const { ledger, view } = asked;
  const { known: knownFrom, known: knownTo, validOn: to } = view;
  return changesBetween(ledger.state, { from: fromIn(asked), to, knownFrom, knownTo }).map((change) => {
    const record = serviceOf(ledger.state, change.id);
    const { id } = change;
    return {
      ...change,
      reasons: { from: reasonOf(asked, id, change.from), to: reasonOf(asked, id, change.to) },
      ending: (record && serviceAt(record, view)?.endedBy) ?? null,
    };
  });
}

const profileOf = ({ from, to }: Told) => (to ?? from)?.service.profile;
const nameOf = (told: Told): Localized => profileOf(told)?.name ?? {};

const sideFields = ({ ledger }: LedgerAsked): Field<Told>[] => [
  field(columns.STATUS_FROM, ({ from }) => from?.status.status ?? null),
  field(columns.STALE_FROM, ({ from }) => from?.status.stale ?? null),
  field(columns.REASON_FROM, ({ reasons }) => reasons.from),
  field(columns.STATUS_TO, ({ to }) => to?.status.status ?? null),
  field(columns.STALE_TO, ({ to }) => to?.status.stale ?? null),
  field(columns.REASON_TO, ({ reasons }) => reasons.to),
  field(columns.SINCE_TO, ({ to }) => to?.status.since ?? null),
  field(columns.ENDED_BY, ({ ending }) => ending?.kind ?? null),
  field(columns.ENDED_ON, ({ ending }) => ending?.on ?? null),
  field(columns.SUCCESSORS, ({ ending }) => ending?.into ?? []),
  field(columns.ENDING_REASON, ({ ending }) => wordsOf(ledger.texts, ending?.reason)),
];

const fields = (asked: LedgerAsked): Field<Told>[] => [
  organisationField(asked),
  field(serviceIdColumn('id'), ({ id }) => id),
  ...nameFields(nameOf),
  field(areaColumn(areaCodes(catalogueIn(asked))), (told) => profileOf(told)?.area ?? null),
  field(columns.FROM, () => fromIn(asked)),
  field(columns.TO, () => asked.view.validOn),
  field(columns.KIND, ({ kind }) => kind),
  ...sideFields(asked),
];

const cube = (_asked: LedgerAsked, found: readonly Told[]): Cube =>
  cubeOf(
    { sv: 'Antal e-tjänster', en: 'Number of services' },
    [
      {
        id: 'kind',
        title: { sv: 'Slag av förändring', en: 'Kind of change' },
        categories: CHANGE_KINDS.flatMap((kind) => CHANGE_CODES.filter(({ code }) => code === kind)),
      },
    ],
    found.map(({ kind }) => [kind]),
  );

/** A row for each service whose status differs between two days, or that came or went between them. */
export const changes: LedgerDataSet = ledgerDataSet<Told>({
  name: 'changes',
  title: { sv: 'Förändringar', en: 'Changes' },
  description: {
    sv: 'En rad per e-tjänst som skiljer sig mellan två dagar, båda sedda med samma kunskap.',
    en: 'A row for each service that differs between two days, both seen with the same knowledge.',
  },
  days: 'two',
  narrower: 'Ask for two days that lie closer together.',
  key: ['organisation', 'id'],
  fields,
  rows,
  sourceOf: (told) => profileOf(told)?.source ?? null,
  cube,
});

import { serviceAt } from '../../../core/service-at.ts';
import { type Assessment, inOrder, type ServiceRecord } from '../../../core/state.ts';
import { STATUSES } from '../../../core/status.ts';
import { wordsOf } from '../../../core/texts.ts';
import { byEffect } from '../../../core/view.ts';
import { STATUS_CODES } from '../codes.ts';
import { criterionFields } from '../criterion-fields.ts';
import { cubeOf } from '../cube.ts';
import { catalogueIn, type LedgerDataSet, ledgerDataSet } from '../data-set.ts';
import { type Field, field } from '../field.ts';
import type { LedgerAsked } from '../provenance.ts';
import { nameFields, organisationField, serviceIdColumn } from '../shared-columns.ts';
import type { Cube } from '../table.ts';
import * as columns from './assessments-columns.ts';
import { OVERRIDE, STATUS } from './services-columns.ts';

/** A judgement with its service, and with what had been said of it by then. */
type Judged = Assessment & { record: ServiceRecord; confirmedOn: readonly string[] };

const wordsIn =
  ({ ledger }: LedgerAsked) =>
  (ref: string | null | undefined): string | null =>
    wordsOf(ledger.texts, ref);

function judgementFields(asked: LedgerAsked): Field<Judged>[] {
  const words = wordsIn(asked);
  return [
    field(columns.BY, ({ by }) => by),
    field(OVERRIDE, ({ override }) => override),
    field(columns.REASON, ({ reason }) => words(reason)),
    field(columns.REASON_REDACTED, ({ reason }) => words(reason) === null),
    field(columns.EVIDENCE, ({ evidence }) => evidence.flatMap((ref) => words(ref) ?? [])),
    field(columns.NOTE, ({ note }) => words(note)),
    field(columns.REVIEW_ON, ({ reviewOn }) => reviewOn ?? null),
    field(columns.CONFIRMATIONS, ({ confirmedOn }) => confirmedOn),
    field(columns.WITHDRAWN, ({ withdrawn }) => withdrawn !== null),
    field(columns.WITHDRAWN_AT, ({ withdrawn }) => withdrawn?.at ?? null),
    field(columns.WITHDRAWN_REASON, ({ withdrawn }) => words(withdrawn?.reason)),
  ];
}

function fields(asked: LedgerAsked): Field<Judged>[] {
  return [
    organisationField(asked),
    field(serviceIdColumn('service'), ({ record }) => record.id),
    ...nameFields<Judged>(({ record }) => serviceAt(record, asked.view)?.profile.name ?? {}),
    field(columns.ASSESSMENT, ({ id }) => id),
    field(columns.EFFECTIVE_ON, ({ effectiveOn }) => effectiveOn),
    field(columns.RECORDED_AT, ({ at }) => at),
    field(columns.RECORDED_SEQ, ({ seq }) => seq),
    field(columns.ROLE, ({ role }) => role),
    field(columns.VIA, ({ via }) => via),
    field(STATUS, ({ status }) => status),
    ...criterionFields<Judged>(catalogueIn(asked)),
    ...judgementFields(asked),
  ];
}

/** What was recorded of a service up to the view's two dates, withdrawn judgements too, in order of effect. */
function judgedIn(record: ServiceRecord, { view: { validOn, known } }: LedgerAsked): Judged[] {
  return record.assessments
    .filter(({ seq, effectiveOn }) => seq <= known && effectiveOn <= validOn)
    .sort(byEffect)
    .map((each) => ({
      ...each,
      record,
      confirmedOn: each.confirmations
        .filter(({ seq, on }) => seq <= known && on <= validOn)
        .map(({ on }) => on),
      withdrawn: each.withdrawn && each.withdrawn.seq <= known ? each.withdrawn : null,
    }));
}

/** How many judgements that stand took effect each year. */
function cube(_asked: LedgerAsked, rows: readonly Judged[]): Cube {
  const standing = rows.filter(({ withdrawn }) => withdrawn === null);
  const years = [...new Set(standing.map(({ effectiveOn }) => effectiveOn.slice(0, 4)))].sort();
  return cubeOf(
    { sv: 'Antal bedömningar som inte är återtagna', en: 'Number of assessments that are not withdrawn' },
    [
      {
        id: 'year',
        title: { sv: 'År då bedömningen började gälla', en: 'Year in which it took effect' },
        categories: years.map((code) => ({ code, title: { sv: code, en: code } })),
      },
      {
        id: 'status',
        title: { sv: 'Status', en: 'Status' },
        categories: STATUSES.flatMap((status) => STATUS_CODES.filter(({ code }) => code === status)),
      },
    ],
    standing.map(({ effectiveOn, status }) => [effectiveOn.slice(0, 4), status]),
  );
}

/** Every judgement of every service, those of ended services and those that were withdrawn too. */
export const assessments: LedgerDataSet = ledgerDataSet<Judged>({
  name: 'assessments',
  title: { sv: 'Bedömningar', en: 'Assessments' },
  description: {
    sv: 'Hela historiken: varje bedömning som började gälla senast den dagen, så långt som då var känt, även återtagna och av e-tjänster som inte längre finns.',
    en: 'The whole history: every assessment that took effect by the day, as far as was known, withdrawn ones and those of services that are gone included.',
  },
  days: 'one',
  narrower: 'Ask for an earlier validOn, or read one service at a time under …/services/{id}/history.',
  key: ['organisation', 'service', 'assessment'],
  fields,
  rows: (asked) => inOrder(asked.ledger.state.services).flatMap((record) => judgedIn(record, asked)),
  sourceOf: ({ via, record }) => (via === 'import' ? sourceIn(record) : null),
  cube,
});

/** The list that a service was registered from; what was imported of it came from there. */
function sourceIn({ register: [first] }: ServiceRecord): string | null {
  return first?.event.type === 'service-registered' ? first.event.profile.source : null;
}

import type { RegisterEvent } from '../../core/events.ts';
import { versionAt } from '../../core/meanwhile.ts';
import type { Ledger, Recorded, ServiceRecord } from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import { spansOf } from '../../core/timeline.ts';
import { byEffect } from '../../core/view.ts';
import type { History } from '../schemas/history.ts';
import { type AskedView, knownFields } from './asked-view.ts';
import { assessmentAnswer } from './assessment.ts';
import { stamped, wordsOrNull } from './words.ts';

type Registered = Recorded<RegisterEvent>;

const inOrder = (records: readonly Registered[]): Registered[] =>
  records
    .map((record) => ({ ...record, effectiveOn: record.event.effectiveOn }))
    .sort(byEffect)
    .map(({ effectiveOn: _effectiveOn, ...record }) => record);

function registerEntry(texts: Texts, record: Registered): History['register'][number] {
  const { event } = record;
  return { ...stamped(record), event, reason: wordsOrNull(texts, 'reason' in event ? event.reason : null) };
}

/** All that was recorded of a service when the log had come to the view's seq. */
export function historyAnswer({ state, texts }: Ledger, record: ServiceRecord, asked: AskedView): History {
  const { known } = asked;
  const register = record.register.filter(({ seq }) => seq <= known);
  const assessments = record.assessments.filter(({ seq }) => seq <= known).sort(byEffect);
  return {
    ...knownFields(state, asked),
    id: record.id,
    assessments: assessments.map((assessment) => assessmentAnswer(texts, assessment, known)),
    spans: spansOf(record, known),
    register: inOrder(register).map((entry) => registerEntry(texts, entry)),
    version: versionAt(record, known),
  };
}

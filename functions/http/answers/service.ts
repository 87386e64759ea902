import { catalogueAt } from '../../core/matrix.ts';
import { versionAt } from '../../core/meanwhile.ts';
import { type Ending, type ServiceAt, serviceAt } from '../../core/service-at.ts';
import { type Ledger, type ServiceRecord, type State, settingsAt } from '../../core/state.ts';
import type { Texts } from '../../core/texts.ts';
import { type StatusAt, statusAt } from '../../core/timeline.ts';
import type { Service } from '../schemas/service.ts';
import { type AskedView, viewFields } from './asked-view.ts';
import { assessmentAnswer } from './assessment.ts';
import { plansOf } from './plans.ts';
import { localizedWords, wordsOrNull } from './words.ts';

/** How a service left the catalogue, its reason in words. */
export const endingAnswer = (texts: Texts, ending: Ending | null): Service['endedBy'] =>
  ending && { ...ending, into: [...ending.into], reason: wordsOrNull(texts, ending.reason) };

function areaOf(state: State, asked: AskedView, id: string): Service['area'] {
  const area = catalogueAt(state, asked).areas.find((each) => each.id === id);
  return { id, name: area?.name ?? { en: id }, level: area?.level ?? 'flower' };
}

function profileFields({ state, texts }: Ledger, { profile }: ServiceAt, asked: AskedView) {
  return {
    ...profile,
    description: localizedWords(texts, profile.description),
    sentence: localizedWords(texts, profile.sentence),
    role: wordsOrNull(texts, profile.role),
    area: areaOf(state, asked, profile.area),
  };
}

function statusFields(texts: Texts, record: ServiceRecord, at: StatusAt, asked: AskedView) {
  const behind = record.assessments.find(({ id }) => id === at.assessment);
  return { ...at, assessment: behind ? assessmentAnswer(texts, behind, asked.known) : null };
}

/** One service in a view, an ended one included; null when it did not exist then, or was not known. */
export function serviceAnswer(ledger: Ledger, record: ServiceRecord, asked: AskedView): Service | null {
  const { state, texts } = ledger;
  const service = serviceAt(record, asked);
  const status = statusAt(record, asked, settingsAt(state, asked.known)?.staleAfterMonths ?? 12);
  if (!service || !status) return null;
  return {
    ...viewFields(state, asked),
    id: record.id,
    ...profileFields(ledger, service, asked),
    registeredOn: service.registeredOn,
    endedBy: endingAnswer(texts, service.endedBy),
    vanishedOn: service.vanishedOn,
    ...statusFields(texts, record, status, asked),
    ...plansOf(texts, record, asked),
    version: versionAt(record, asked.known),
  };
}

import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { threeStepSelfAssessment } from '../../core/catalogue/three-step-self-assessment.ts';
import type { InterfaceLanguage } from '../../core/language.ts';
import type { Status } from '../../core/status.ts';
import { plainHeader } from '../table/headers.ts';
import { statusIn, statusWord } from '../table/vocabulary.ts';

/** The words of the scale of three steps, ours first. */
const STEPS = {
  green: { sv: ['helt', 'uppfyller helt', 'uppfylls helt', 'ja'], en: ['fully', 'fulfils fully', 'yes'] },
  yellow: {
    sv: ['delvis', 'uppfyller delvis', 'uppfylls delvis'],
    en: ['partly', 'fulfils partly', 'partially'],
  },
  red: {
    sv: ['inte alls', 'uppfyller inte', 'uppfylls inte', 'nej'],
    en: ['not at all', 'does not fulfil', 'no'],
  },
} as const satisfies Partial<Record<Status, Record<InterfaceLanguage, readonly string[]>>>;

const stepOf = (status: Status) =>
  Object.hasOwn(STEPS, status) ? STEPS[status as keyof typeof STEPS] : null;

const MEANT: ReadonlyMap<string, Status> = new Map(
  (['green', 'yellow', 'red'] as const).flatMap((status) =>
    [...STEPS[status].sv, ...STEPS[status].en].map((word) => [plainHeader(word), status] as const),
  ),
);

const isOnSteps = ({ id }: Catalogue): boolean => id === threeStepSelfAssessment.id;

/** The status that a cell names under a catalogue; its words of three steps mean something under that one alone. */
export function judgementIn(cell: string, catalogue: Catalogue): Status | 'other-scale' | null {
  const status = statusIn(cell);
  if (status !== null) return status;
  const step = MEANT.get(plainHeader(cell)) ?? null;
  return step === null || isOnSteps(catalogue) ? step : 'other-scale';
}

/** How our own files write a status under a catalogue. */
export const judgementWord = (status: Status, catalogue: Catalogue, language: InterfaceLanguage): string =>
  (isOnSteps(catalogue) ? stepOf(status)?.[language][0] : undefined) ?? statusWord(status, language);

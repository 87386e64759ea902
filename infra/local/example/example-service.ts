import type { Localized } from '../../../functions/core/language.ts';
import type { Status } from '../../../functions/core/status.ts';
import type { CriterionId, Stage } from './stages.ts';
import type { Month } from './story-time.ts';
import type { UnitId } from './units.ts';

/**
 * A judgement in the course of the years: a stage (by criteria), or a status (by hand). A reason left out is
 * dealt from the pools in reasons-*.ts. A stage after the reason makes the status stand against its criteria.
 */
export type PathStep = readonly [month: Month, judged: Stage | Status, because?: string, against?: Stage];

/** One invented service: what the register says of it, and how it fared. */
export type ExampleService = {
  id: string;
  name: Localized;
  area: string;
  indicator: string | null;
  unit: UnitId;
  /** Null where nobody has been named; the register check finds it. */
  role: string | null;
  /** Left out: the address made from the id. */
  link?: null;
  sentence: Localized;
  description?: Localized;
  /** Criteria that never apply. */
  skips?: readonly CriterionId[];
  /** Left out: in the first weeks. */
  registered?: Month;
  /** When it existed before anybody registered it. */
  existedFrom?: Month;
  /** Merged, split or retired then. */
  endsAt?: Month;
  /** Gone between these months. */
  pause?: readonly [Month, Month];
  /** Since when nobody confirms it any more. */
  silentFrom?: Month;
  path: readonly PathStep[];
};

/** What is the same for all services of a file. */
export const inArea = (area: string, services: readonly Omit<ExampleService, 'area'>[]): ExampleService[] =>
  services.map((service) => ({ ...service, area }));

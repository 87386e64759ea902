import type { Status } from '../../../functions/core/status.ts';
import type { Month } from './story-time.ts';

/** One invented step towards a target; months of the story. */
export type ActionStory = {
  title: string;
  owner: string;
  added: Month;
  due: Month;
  started?: Month;
  postponed?: readonly [Month, due: Month];
  escalated?: readonly [Month, to: string, because: string];
  finished?: readonly [Month, outcome?: string];
};

/** One invented target with its slips and steps. Neither met nor dropped: open today. */
export type TargetStory = {
  service: string;
  set: Month;
  status: Status;
  due: Month;
  because?: string;
  moves?: readonly (readonly [Month, due: Month, because: string])[];
  met?: Month;
  dropped?: readonly [Month, because: string];
  actions?: readonly ActionStory[];
};

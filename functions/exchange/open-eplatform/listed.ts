import type { Flow } from './flow.ts';
import { indicatorOf, statedBy, type Tables } from './stated.ts';

/** The portal's name in the log, with every service that it brought. */
export const SOURCE = 'Open ePlatform';

/** An entry of the list with what it says in our words. */
export type Listed = {
  flow: Flow;
  /** The key that the source knows the service by. */
  externalId: string;
  stated: ReturnType<typeof statedBy>;
  indicator: string | null;
};

/** An entry in our words. */
export const listedAs = (flow: Flow, tables: Tables): Listed => ({
  flow,
  externalId: String(flow.FlowFamilyID),
  stated: statedBy(flow, tables),
  indicator: indicatorOf(flow, tables),
});

import sundsvall from './mappings/sundsvall-2281.json' with { type: 'json' };

/** What people decided, service by service, about an organisation's list; keys are the source's own. */
export type ReviewedMapping = {
  organisation: string;
  /** The catalogue whose indicators and areas are meant. */
  catalogue: string;
  /** Null where a service was read and no indicator fits. */
  indicators: Readonly<Record<string, string | null>>;
  /** Only the services that their category leads astray. */
  areas: Readonly<Record<string, string>>;
};

const MAPPINGS: readonly ReviewedMapping[] = [sundsvall];

/** The reviewed mapping of an organisation's services to a catalogue; null when nobody has made one. */
export const reviewedMapping = (organisation: string, catalogue: string): ReviewedMapping | null =>
  MAPPINGS.find((each) => each.organisation === organisation && each.catalogue === catalogue) ?? null;

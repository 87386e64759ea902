import { type State, settingsOf } from '../../core/state.ts';
import type { Stated } from '../compare-fields.ts';
import { fitLine, fitText } from '../fit-text.ts';
import { reviewedMapping } from '../mappings.ts';
import { DEFAULT_CATEGORY_AREAS, FALLBACK_AREA } from './categories.ts';
import type { Flow } from './flow.ts';
import { htmlToText } from './html-to-text.ts';

/** Where the organisation's list leads: its own table, then what was reviewed, then the common table. */
export type Tables = {
  ownAreas: Readonly<Record<string, string>>;
  reviewedAreas: Readonly<Record<string, string>>;
  indicators: Readonly<Record<string, string | null>>;
};

/** The tables that hold for an organisation. */
export function tablesFor(state: State): Tables {
  const settings = settingsOf(state);
  const mapping = settings && reviewedMapping(state.org, settings.catalogue);
  return {
    ownAreas: settings?.categoryAreas ?? {},
    reviewedAreas: mapping?.areas ?? {},
    indicators: mapping?.indicators ?? {},
  };
}

const within = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;

const areaOf = ({ Category, FlowFamilyID }: Flow, { ownAreas, reviewedAreas }: Tables): string => {
  const category = Category?.trim() ?? '';
  return (
    within(ownAreas, category) ??
    within(reviewedAreas, String(FlowFamilyID)) ??
    within(DEFAULT_CATEGORY_AREAS, category) ??
    FALLBACK_AREA
  );
};

/** The indicator that people found fitting; null when they found none, or have not looked. */
export const indicatorOf = ({ FlowFamilyID }: Flow, { indicators }: Tables): string | null =>
  within(indicators, String(FlowFamilyID)) ?? null;

/**
 * What the list says of a service. The link is the family's address: it stays through new versions and is the
 * portal's own, while a version's address dies with it and an alias is a short name that can be given away.
 */
export function statedBy(flow: Flow, tables: Tables) {
  const description = htmlToText(flow.LongDescription ?? '') || htmlToText(flow.ShortDescription ?? '');
  return {
    name: { sv: fitLine(flow.Name, 300) },
    area: areaOf(flow, tables),
    link: flow.FlowFamilyURL ?? flow.URL,
    description: description === '' ? null : { sv: fitText(description, 20_000) },
  } satisfies Stated;
}

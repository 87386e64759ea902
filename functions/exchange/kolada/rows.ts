import { observationsIn } from '../../core/benchmark/observations.ts';
import { isCounted, type Seen, type SeenService } from '../../core/benchmark/seen.ts';
import type { Catalogue } from '../../core/catalogue/catalogue.ts';
import { figuresOf } from '../../core/figures.ts';
import { rankOf } from '../../core/status.ts';
import type { Kpi } from './kpis.ts';

/** A value as Kolada writes it: `T` is everybody, `count` the municipalities behind it. */
export type KoladaValue = { gender: 'T'; count: 1; status: string; value: number | null };
export type KoladaRow = { kpi: string; municipality: string; period: number; values: [KoladaValue] };

const valued = (value: number): KoladaValue => ({ gender: 'T', count: 1, status: '', value });
const without = (status: string): KoladaValue => ({ gender: 'T', count: 1, status, value: null });

function ofService(service: SeenService): KoladaValue {
  if (isCounted(service)) return valued((rankOf(service.status) ?? 0) / 2);
  return without(service.stale ? 'stale' : service.status);
}

/** The index of an area's services, as the organisation's own matrix shows it; null without a service. */
function ofArea({ services }: Seen, area: string): KoladaValue | null {
  const own = services.filter((service) => service.area === area);
  if (own.length === 0) return null;
  const { index, counts } = figuresOf(own);
  if (index.value !== null) return valued(index.value);
  return without(counts.stale > 0 ? 'stale' : counts.unknown > 0 ? 'unknown' : 'not-applicable');
}

/** The rows of a municipality in a year, for the wanted numbers that it has anything on. */
export function rowsOf(seen: Seen, period: number, kpis: readonly Kpi[], catalogue: Catalogue): KoladaRow[] {
  const observations = observationsIn(seen, catalogue);
  return kpis.flatMap(({ id, of }): KoladaRow[] => {
    const found = of.kind === 'indicator' ? observations.get(of.indicator)?.best : undefined;
    // Another catalogue's areas are not these, whatever their ids are.
    const area = of.kind === 'area' && seen.catalogue.id === catalogue.id ? ofArea(seen, of.area) : null;
    const value = found ? ofService(found) : area;
    return value ? [{ kpi: id, municipality: seen.organisation.id, period, values: [value] }] : [];
  });
}

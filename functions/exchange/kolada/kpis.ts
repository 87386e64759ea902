import type { Catalogue } from '../../core/catalogue/catalogue.ts';

/** What a number of Kolada's shape tells of: one indicator, or the index of one area. */
export type Kpi = {
  id: string;
  title: string;
  description: string;
  of: { kind: 'indicator'; indicator: string; area: string } | { kind: 'area'; area: string };
};

const SCALE =
  'Grön 1, gul 0,5, röd 0; annars inget värde, och status säger varför: not-applicable, unknown eller stale (inaktuell).';
const ABSOLUTE =
  'Källa: Blomlåda. Statusen är en absolut bedömning av tjänsten, inte en rangordning som Koladas färger.';
const BEST = 'Har kommunen flera e-tjänster för samma sak räknas den bästa.';
const INDEX =
  '(Aktuella gröna + hälften av aktuella gula) ÷ aktuella gröna, gula och röda e-tjänster i området. Ej tillämpliga, okända och inaktuella ingår inte.';

const numbered = (place: number, digits: number): string => String(place + 1).padStart(digits, '0');

/** The year in a catalogue's id, of which the ids of its numbers are made: `blomlada-2026` gives `BL26…`. */
const prefixOf = ({ id }: Catalogue): string => `BL${id.slice(-2)}`;

/**
 * The numbers of a catalogue. Their ids are made from the places in it, which never change: a catalogue
 * once published stays as it is, and another one has another year in its ids.
 */
export function kpisOf(catalogue: Catalogue): Kpi[] {
  const prefix = prefixOf(catalogue);
  const areas = catalogue.areas.map((area, place): Kpi => {
    const name = area.name.sv ?? area.id;
    return {
      id: `${prefix}A${numbered(place, 2)}`,
      title: `Digitaliseringsindex, ${name}`,
      description: `${INDEX} ${ABSOLUTE}`,
      of: { kind: 'area', area: area.id },
    };
  });
  const indicators = catalogue.indicators.map((indicator, place): Kpi => {
    const name = indicator.name.sv ?? indicator.id;
    return {
      id: `${prefix}${numbered(place, 3)}`,
      title: `Digital e-tjänst: ${name}`,
      description: `${indicator.description.sv ?? name} ${SCALE} ${BEST} ${ABSOLUTE}`,
      of: { kind: 'indicator', indicator: indicator.id, area: indicator.area },
    };
  });
  return [...areas, ...indicators];
}

import { permanentAddress } from '../address.ts';
import { type Cube, type Dimension, type ExportTable, inBoth } from '../table.ts';
import { provenanceFields } from './json.ts';

const dimensionOf = ({ title, categories }: Dimension) => ({
  label: inBoth(title),
  category: {
    index: categories.map(({ code }) => code),
    label: Object.fromEntries(categories.map(({ code, title: own }) => [code, inBoth(own)])),
  },
});

/** The counts of a table as a JSON-stat 2.0 data set (json-stat.org/format). */
export function jsonStatOf(table: ExportTable, { title, dimensions, values }: Cube): string {
  const { provenance } = table;
  const { licence, attribution, organisation } = provenance;
  return `${JSON.stringify({
    version: '2.0',
    class: 'dataset',
    label: `${organisation.name}: ${inBoth(title)}`,
    source: [attribution, licence].filter((part) => part !== null).join('. '),
    updated: provenance.knownOn,
    href: permanentAddress(table, 'json-stat.json'),
    id: dimensions.map(({ id }) => id),
    size: dimensions.map(({ categories }) => categories.length),
    dimension: Object.fromEntries(dimensions.map((each) => [each.id, dimensionOf(each)])),
    value: values,
    extension: { provenance: provenanceFields(provenance) },
  })}\n`;
}

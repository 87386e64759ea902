import { formatIn } from '../format.ts';
import type { filter as original } from '../sv/filter.ts';

const { number, day } = formatIn('en');

export const filter: typeof original = {
  label: 'Choose services',
  text: 'Search for',
  textHelp: 'Searches names, descriptions and keys. You may type a for å and ä, o for ö.',
  area: 'Area',
  anyArea: 'All areas',
  unit: 'Unit',
  anyUnit: 'All units',
  more: 'Also',
  stale: 'Stale only',
  submit: 'Filter',
  all: 'Show all',
  grouped: 'Group by area',
  shown: (total) => `{shown} of ${number(total)} shown.`,
  nothing: (total) =>
    `0 of ${number(total)} shown: no service fits all that you have chosen. Remove one of the conditions, or show all.`,
  areaShown: (shown, total) => `${shown} of ${total} shown`,
  tally: 'Figures of the selection, not of all services',
  fraction: '({part} of {whole})',
  uncounted: 'no current assessment to count',
  chosen: (parts) => `. Selection: ${parts}.`,
  caption: (organisation, on) => `Services of ${organisation} on ${day(on)}`,
  inOrder: (column, descending) => `, in order of the column ${column}${descending ? ', last first' : ''}`,
  region: 'Table of services, scrolls sideways',
};

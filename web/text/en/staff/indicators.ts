import { formatIn } from '../../format.ts';
import type { indicators as original } from '../../sv/staff/indicators.ts';

const { number } = formatIn('en');
const services = (count: number) => `${number(count)} ${count === 1 ? 'e-service' : 'e-services'}`;

/** The words of mapping services to indicators. */
export const indicators: typeof original = {
  title: 'Map e-services to indicators',
  lead: 'An indicator is a standard service that many municipalities have. Without a mapping you cannot be compared with others.',
  none: 'The framework that the organisation follows has no indicators.',
  coverage: (mapped, all) => `${number(mapped)} of ${services(all)} are mapped to an indicator.`,
  indicatorCoverage: (used, all) =>
    `${number(used)} of the framework’s ${number(all)} indicators have at least one e-service.`,
  unmapped: 'Not mapped, with suggestions',
  caption: 'E-services without a mapping',
  columns: { service: 'E-service', area: 'Area', suggestion: 'Suggestion', words: 'Words shared' },
  leave: 'Leave as it is',
  choose: (name) => `Indicator for ${name}`,
  other: 'Choose another one',
  explained:
    'The suggestions are made from the words of the name and from the area. The most alike are chosen already. Check them before you save.',
  alike: (percent) => `${number(percent)}% alike`,
  accept: 'Save the chosen mappings',
  nothingChosen: 'Choose an indicator for at least one e-service.',
  withoutSuggestion: 'Without a suggestion',
  withoutSuggestionLead:
    'None of the framework’s words is in the name. Open the e-service to map it yourself.',
  allMapped: 'All e-services are mapped.',
  mapped: 'The indicators and their e-services',
  mappedCaption: 'Indicators by area',
  mappedColumns: { indicator: 'Indicator', services: 'E-services' },
  nobody: 'none',
  effectiveOn: 'The mapping holds from',
};

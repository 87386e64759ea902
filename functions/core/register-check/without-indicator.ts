import { rule } from './rule.ts';

/** A service that no indicator stands for cannot be compared; a catalogue without indicators asks for none. */
export const withoutIndicator = rule('without-indicator', 'note', {}, ({ checked, catalogue }) =>
  catalogue.indicators.length === 0
    ? []
    : checked
        .filter(({ row }) => row.profile.indicator === null)
        .map(({ row }) => ({ services: [row.id], facts: {} })),
);

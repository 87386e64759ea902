import type { Catalogue } from '../../../core/catalogue/catalogue.ts';
import { indicatorCodes, STATUS_CODES } from '../codes.ts';
import { columnOf } from '../field.ts';
import type { Column } from '../table.ts';

export const EXTERNAL_ID = columnOf(
  'externalId',
  'string',
  ['Nyckel i källan', 'Key in the source'],
  ['Nyckeln som källan känner e-tjänsten under.', 'The key that the source knows the service by.'],
);

export const indicatorColumn = (catalogue: Catalogue): Column =>
  columnOf(
    'indicator',
    'string',
    ['Indikator', 'Indicator'],
    [
      'Den standardtjänst i ramverket som e-tjänsten motsvarar; gör organisationer jämförbara.',
      'The standard service of the catalogue that it maps to; makes organisations comparable.',
    ],
    { codes: indicatorCodes(catalogue) },
  );

export const STATUS = columnOf(
  'status',
  'string',
  ['Status', 'Status'],
  ['Hur digital e-tjänsten var den dagen.', 'How digital the service was on the day.'],
  { codes: STATUS_CODES },
);

export const SINCE = columnOf(
  'since',
  'day',
  ['Sedan', 'Since'],
  [
    'Första dagen i den obrutna tid som statusen har gällt.',
    'First day of the unbroken stretch with the status.',
  ],
);

export const CONFIRMED_ON = columnOf(
  'confirmedOn',
  'day',
  ['Bekräftad den', 'Confirmed on'],
  [
    'Senaste dagen som någon gick i god för bedömningen. Tomt där ingen har bedömt.',
    'Latest day on which somebody vouched for it. Empty where nobody has assessed it.',
  ],
);

export const STALE = columnOf(
  'stale',
  'boolean',
  ['Inaktuell', 'Stale'],
  [
    'Sant när ingen har bekräftat bedömningen på länge (tolv månader om inget annat är sagt). Inaktuella räknas inte i andelar.',
    'True when nobody has vouched for it for long (twelve months unless the organisation says otherwise). Stale ones are not counted in shares.',
  ],
);

export const OVERRIDE = columnOf(
  'override',
  'boolean',
  ['Satt för hand mot kriterierna', 'Override'],
  [
    'Sant när statusen är satt för hand och skiljer sig från vad kriterierna ger.',
    'True when the status was set by hand and differs from what the criteria give.',
  ],
);

export const TARGET_STATUS = columnOf(
  'targetStatus',
  'string',
  ['Målets status', 'Status of the target'],
  [
    'Statusen som e-tjänsten ska ha enligt det öppna mål som infaller först.',
    'The status that the service should have by the open target that comes due first.',
  ],
  { codes: STATUS_CODES },
);

export const TARGET_DUE = columnOf(
  'targetDue',
  'day',
  ['Målets dag', 'Target due'],
  ['Dagen då det målet ska vara nått.', 'The day by which that target should be met.'],
);

export const UNIT = columnOf(
  'unit',
  'string',
  ['Enhet', 'Unit'],
  ['Förvaltning eller enhet som har e-tjänsten.', 'The department that has the service.'],
);

export const LINK = columnOf(
  'link',
  'link',
  ['Länk', 'Link'],
  ['Adressen till e-tjänsten.', 'The address of the service.'],
);

export const SOURCE = columnOf(
  'source',
  'string',
  ['Källa', 'Source'],
  [
    'Listan som e-tjänsten är hämtad från. Tomt för det som organisationen själv har skrivit.',
    'The list that the service was taken from. Empty for what the organisation has written itself.',
  ],
);

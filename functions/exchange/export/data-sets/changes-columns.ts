import { CHANGE_CODES, ENDING_CODES, STATUS_CODES } from '../codes.ts';
import { columnOf } from '../field.ts';

export const FROM = columnOf('from', 'day', ['Från', 'From'], ['Den tidigare dagen.', 'The earlier day.']);

export const TO = columnOf('to', 'day', ['Till', 'To'], ['Den senare dagen.', 'The later day.']);

export const KIND = columnOf(
  'kind',
  'string',
  ['Slag', 'Kind'],
  ['Vad som har hänt mellan dagarna.', 'What happened between the days.'],
  { codes: CHANGE_CODES },
);

export const STATUS_FROM = columnOf(
  'statusFrom',
  'string',
  ['Status då', 'Status then'],
  [
    'Status den tidigare dagen. Tomt där e-tjänsten inte fanns.',
    'Status on the earlier day. Empty where the service was not there.',
  ],
  { codes: STATUS_CODES },
);

export const STATUS_TO = columnOf(
  'statusTo',
  'string',
  ['Status sedan', 'Status after'],
  [
    'Status den senare dagen. Tomt där e-tjänsten inte fanns.',
    'Status on the later day. Empty where the service was not there.',
  ],
  { codes: STATUS_CODES },
);

export const STALE_FROM = columnOf(
  'staleFrom',
  'boolean',
  ['Inaktuell då', 'Stale then'],
  [
    'Om bedömningen var inaktuell den tidigare dagen.',
    'Whether the assessment was stale on the earlier day.',
  ],
);

export const STALE_TO = columnOf(
  'staleTo',
  'boolean',
  ['Inaktuell sedan', 'Stale after'],
  ['Om bedömningen var inaktuell den senare dagen.', 'Whether the assessment was stale on the later day.'],
);

export const REASON_FROM = columnOf(
  'reasonFrom',
  'string',
  ['Motivering då', 'Reason then'],
  [
    'Motiveringen bakom den tidigare statusen. Tomt där texten har tagits bort.',
    'The reason behind the earlier status. Empty where the text was redacted.',
  ],
);

export const REASON_TO = columnOf(
  'reasonTo',
  'string',
  ['Motivering sedan', 'Reason after'],
  [
    'Motiveringen bakom den senare statusen. Tomt där texten har tagits bort.',
    'The reason behind the later status. Empty where the text was redacted.',
  ],
);

export const SINCE_TO = columnOf(
  'sinceTo',
  'day',
  ['Sedan', 'Since'],
  ['Första dagen med den senare statusen.', 'First day with the later status.'],
);

export const ENDED_BY = columnOf(
  'endedBy',
  'string',
  ['Hur den upphörde', 'Ended by'],
  [
    'Hur e-tjänsten upphörde. Tomt för en som finns kvar.',
    'How the service ended. Empty for one that is still there.',
  ],
  { codes: ENDING_CODES },
);

export const ENDED_ON = columnOf(
  'endedOn',
  'day',
  ['Upphörde den', 'Ended on'],
  ['Dagen då e-tjänsten upphörde.', 'The day on which the service ended.'],
);

export const SUCCESSORS = columnOf(
  'successors',
  'string',
  ['Efterföljare', 'Successors'],
  ['Id för de e-tjänster som kom i stället.', 'Ids of the services that came instead.'],
  { list: true },
);

export const ENDING_REASON = columnOf(
  'endingReason',
  'string',
  ['Varför den upphörde', 'Why it ended'],
  [
    'I ord. Tomt där inget är sagt eller texten har tagits bort.',
    'In words. Empty where nothing was said or the text was redacted.',
  ],
);

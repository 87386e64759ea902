import { BY_CODES, ROLE_CODES, VIA_CODES } from '../codes.ts';
import { columnOf } from '../field.ts';

export const ASSESSMENT = columnOf(
  'assessment',
  'string',
  ['Bedömningens id', 'Id of the assessment'],
  [
    'Ändringens nummer i loggen och händelsens plats i den, till exempel 12-0.',
    'The seq of the change in the log and the place of the event in it, such as 12-0.',
  ],
);

export const EFFECTIVE_ON = columnOf(
  'effectiveOn',
  'day',
  ['Gäller från', 'In effect from'],
  ['Dagen som bedömningen gäller från.', 'The day from which the assessment holds.'],
);

export const RECORDED_AT = columnOf(
  'recordedAt',
  'instant',
  ['Skriven i loggen', 'Recorded at'],
  [
    'Tidpunkten då bedömningen skrevs i loggen, i UTC. Kan vara långt efter dagen som den gäller från.',
    'The instant at which it was written to the log, in UTC. Can be long after the day from which it holds.',
  ],
);

export const RECORDED_SEQ = columnOf(
  'recordedSeq',
  'integer',
  ['Ändring i loggen', 'Change in the log'],
  ['Numret på ändringen som bedömningen kom med.', 'The seq of the change that it came with.'],
);

export const ROLE = columnOf(
  'role',
  'string',
  ['Roll', 'Role'],
  [
    'Rollen hos den som bedömde. Personer visas aldrig.',
    'The role of who assessed. Persons are never shown.',
  ],
  { codes: ROLE_CODES },
);

export const VIA = columnOf(
  'via',
  'string',
  ['Väg in', 'Via'],
  ['Hur bedömningen kom till loggen.', 'How the assessment came to the log.'],
  { codes: VIA_CODES },
);

export const BY = columnOf(
  'by',
  'string',
  ['Grund', 'By'],
  [
    'Om statusen följer av kriterierna eller är satt för hand.',
    'Whether the status follows from the criteria or was set by hand.',
  ],
  { codes: BY_CODES },
);

export const REASON = columnOf(
  'reason',
  'string',
  ['Motivering', 'Reason'],
  ['Varför, i ord. Tomt där texten har tagits bort.', 'Why, in words. Empty where the text was redacted.'],
);

export const REASON_REDACTED = columnOf(
  'reasonRedacted',
  'boolean',
  ['Motiveringen borttagen', 'Reason redacted'],
  [
    'Sant när texten har tagits bort ur loggens texter, till exempel för att den nämnde en person.',
    'True when the text was taken out of the texts of the log, for example because it named a person.',
  ],
);

export const EVIDENCE = columnOf(
  'evidence',
  'link',
  ['Underlag', 'Evidence'],
  ['Länkar till det som visar att bedömningen stämmer.', 'Links to what shows that the assessment is right.'],
  { list: true },
);

export const NOTE = columnOf(
  'note',
  'string',
  ['Att kontrollera', 'To be checked'],
  ['Något som en människa bör kontrollera.', 'Something for a person to check.'],
);

export const REVIEW_ON = columnOf(
  'reviewOn',
  'day',
  ['Omprövas', 'Review on'],
  [
    'Dagen då ett undantag (ej aktuell) ska prövas igen.',
    'The day on which an exemption (not applicable) is looked at again.',
  ],
);

export const CONFIRMATIONS = columnOf(
  'confirmations',
  'day',
  ['Bekräftelser', 'Confirmations'],
  [
    'Dagarna då någon bekräftade att bedömningen fortfarande stämde.',
    'The days on which somebody confirmed that it was still true.',
  ],
  { list: true },
);

export const WITHDRAWN = columnOf(
  'withdrawn',
  'boolean',
  ['Återtagen', 'Withdrawn'],
  [
    'Sant när bedömningen har tagits tillbaka. Den gäller då inte.',
    'True when the assessment was taken back. It does not hold then.',
  ],
);

export const WITHDRAWN_AT = columnOf(
  'withdrawnAt',
  'instant',
  ['Återtagen den', 'Withdrawn at'],
  ['Tidpunkten då den togs tillbaka, i UTC.', 'The instant at which it was taken back, in UTC.'],
);

export const WITHDRAWN_REASON = columnOf(
  'withdrawnReason',
  'string',
  ['Varför den togs tillbaka', 'Why it was withdrawn'],
  ['I ord. Tomt där texten har tagits bort.', 'In words. Empty where the text was redacted.'],
);

import type { Month } from './story-time.ts';

/** A reason that should never have been written: it names a person (an invented one) and her health. */
export const LSS_REASON_WITH_NAME =
  'Formuläret är öppet. Exempla Påhittsson, som har en hjärnskada, provade det i går och klarade det utan hjälp.';

/** The same judgement said again without the person, and the naming text taken away. */
export const LSS_REDACTION = {
  service: 'lss-insats',
  pathMonth: 56,
  month: 57 satisfies Month,
  cleanReason: 'Formuläret är öppet. En sökande provade det och klarade det utan hjälp.',
  because: 'Motiveringen nämnde en person och hennes hälsa. Bedömningen är densamma, skriven på nytt.',
} as const;

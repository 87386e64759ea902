import type { Role } from '../../../functions/core/identifiers.ts';
import type { Stage } from './stages.ts';
import type { Month } from './story-time.ts';

/** What is said instead: from the day of an earlier judgement and `days` on, or from the day it is said. */
type SaidInstead = { stage: Stage; reason: string; asOf?: Month; days?: number };

/** One act that takes a judgement back, says another one, or both. */
export type CorrectionStory = {
  service: string;
  month: Month;
  role: Role;
  /** Month of the judgement that is taken back, and why. */
  withdraws?: readonly [Month, because: string];
  says?: SaidInstead;
};

/** Judgements that were taken back: three said anew for the right day or stage, two simply wrong. */
export const CORRECTIONS: readonly CorrectionStory[] = [
  {
    service: 'skolskjuts',
    month: 53,
    role: 'strategist',
    withdraws: [50, 'En förälder visade oss sitt beslut: det kom med post. Grönt var fel från början.'],
    says: {
      stage: 'received',
      asOf: 50,
      reason: 'Rättad bedömning från samma dag. Ärendet går in i systemet, men beslutet skickas på papper.',
    },
  },
  {
    service: 'foreningsbidrag',
    month: 70,
    role: 'editor',
    says: { stage: 'paper', reason: 'Sidan är borta, och bidrag söks på papper.' },
  },
  {
    service: 'foreningsbidrag',
    month: 71,
    role: 'editor',
    withdraws: [70, 'Fel tjänst: bedömningen gällde ett bidrag som är nedlagt.'],
  },
  {
    service: 'lotteri',
    month: 92,
    role: 'editor',
    withdraws: [90, 'Datumet var fel. Inloggningen öppnade en månad tidigare.'],
    says: {
      stage: 'signed',
      asOf: 90,
      days: -31,
      reason: 'Inloggning och underskrift har fungerat sedan den här dagen. Beslutet kommer med post.',
    },
  },
  {
    service: 'eldstad',
    month: 96,
    role: 'editor',
    says: { stage: 'received', reason: 'Anmälan går direkt in i byggsystemet.' },
  },
  {
    service: 'eldstad',
    month: 97,
    role: 'strategist',
    withdraws: [96, 'Kopplingen gäller bygganmälan. Eldstäder skrivs fortfarande av.'],
  },
  {
    service: 'uteservering',
    month: 107,
    role: 'editor',
    withdraws: [105, 'Kopplingen var bara i prov. Den togs i drift tre veckor senare.'],
    says: {
      stage: 'received',
      asOf: 105,
      days: 21,
      reason: 'Kopplingen är i drift från och med den här dagen. Polisens svar väntar vi på per brev.',
    },
  },
];

/**
 * The story of the two dates: the council is shown an edition; afterwards it turns out that two services
 * had been worse than it said, since a day before the meeting.
 */
export const COUNCIL = {
  meeting: 89,
  correction: 91,
  wrongSince: 86,
  note: 'Kontrollera om fler tjänster har samma utskick.',
  services: [
    [
      'bygglov',
      'Revisionens stickprov efter fullmäktiges möte: besluten har gått i kuvert sedan det digitala utskicket slutade fungera. Det märkte ingen.',
    ],
    [
      'forsorjningsstod',
      'Revisionens stickprov efter fullmäktiges möte: avslagen har skickats med post, så kedjan är inte hel.',
    ],
  ],
} as const;

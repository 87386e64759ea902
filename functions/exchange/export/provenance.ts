import type { Day } from '../../core/calendar.ts';
import { catalogueAt } from '../../core/matrix.ts';
import { headAt, type Ledger, settingsAt } from '../../core/state.ts';
import type { View } from '../../core/view.ts';
import { columnOf } from './field.ts';
import { type Rights, rightsOf } from './rights.ts';
import type { Column, Provenance, Row } from './table.ts';

/** What is asked of one organisation: a view, or two days of which the view has the later one. */
export type LedgerAsked = { ledger: Ledger; view: View; from: Day | null; origin?: string | undefined };

/** What a table of one organisation is made from. Throws where its log holds no settings. */
export function provenanceOf({ ledger: { state }, view, from, origin = '' }: LedgerAsked): Provenance {
  const settings = settingsAt(state, view.known);
  if (!settings) throw new RangeError(`${state.org} has a log without settings`);
  const { name, example } = settings;
  return {
    organisation: { id: state.org, name },
    example,
    from,
    validOn: view.validOn,
    // Before the first commit nothing was known; the instant of the first one would say otherwise.
    knownOn: state.commits[view.known - 1]?.at ?? '1970-01-01T00:00:00.000Z',
    catalogue: catalogueAt(state, view).id,
    ...headAt(state, view.known),
    ...rightsOf(settings, null),
    origin,
  };
}

/** What stands last in every row, so that a file tells what it is when its address is lost. */
export const PROVENANCE_COLUMNS: readonly Column[] = [
  columnOf(
    'validOn',
    'day',
    ['Gäller den', 'Valid on'],
    ['Dagen som raden visar läget för.', 'The day that the row shows.'],
  ),
  columnOf(
    'knownOn',
    'instant',
    ['Känt den', 'Known on'],
    [
      'Vad som var känt: tidpunkten för den senaste ändringen som räknas med, i UTC.',
      'What was known: the instant of the last change that counts, in UTC.',
    ],
  ),
  columnOf(
    'catalogue',
    'string',
    ['Ramverk', 'Catalogue'],
    ['Versionen av områden, kriterier och indikatorer.', 'The version of areas, criteria and indicators.'],
  ),
  columnOf(
    'seq',
    'integer',
    ['Loggens nummer', 'Seq of the log'],
    ['Numret på den sista kända ändringen i loggen.', 'The number of the last known change in the log.'],
  ),
  columnOf(
    'hash',
    'string',
    ['Loggens kontrollsumma', 'Hash of the log'],
    [
      'Kontrollsumman (SHA-256) för den ändringen. Den gäller hela loggen fram till dess.',
      'The hash (SHA-256) of that change. It stands for the whole log up to it.',
    ],
  ),
  columnOf(
    'licence',
    'string',
    ['Licens', 'Licence'],
    ['Villkoren för uppgifterna, som SPDX-kod.', 'The terms of the facts, as an SPDX identifier.'],
  ),
  columnOf(
    'attribution',
    'string',
    ['Erkännande', 'Attribution'],
    [
      'Vem som ska nämnas när uppgifterna används, och källan där uppgifterna har hämtats.',
      'Whom to name when the facts are used, and the source that they were taken from.',
    ],
  ),
];

/** The cells of those columns. */
export const provenanceCells = (
  { validOn, knownOn, catalogue, seq, hash }: Provenance,
  { licence, attribution }: Rights,
): Row => [validOn, knownOn, catalogue, seq, hash, licence, attribution];

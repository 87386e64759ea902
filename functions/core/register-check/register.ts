import type { Catalogue } from '../catalogue/catalogue.ts';
import { type KnownLink, knownLinks, type LinkFacts } from '../links/facts.ts';
import { catalogueAt, type MatrixRow, matrixRows } from '../matrix.ts';
import { type TargetAt, targetsAt } from '../plans.ts';
import { type ServiceAt, serviceAt } from '../service-at.ts';
import {
  type Assessment,
  inOrder,
  type Ledger,
  type ServiceRecord,
  serviceOf,
  settingsAt,
} from '../state.ts';
import type { Texts } from '../texts.ts';
import type { View } from '../view.ts';

/** A service that exists in the view, with what the rules look at. */
export type Checked = {
  row: MatrixRow;
  record: ServiceRecord;
  /** The judgement in force; null where nobody has assessed the service. */
  assessment: Assessment | null;
  targets: readonly TargetAt[];
  /** Services of the ground, leadership and technical foundations, are not something a resident opens. */
  forResidents: boolean;
  /** What visits have told of its link; null where it has none. */
  link: (KnownLink & { address: string }) | null;
};

/** A register in a view, as the rules see it. */
export type Register = {
  view: View;
  catalogue: Catalogue;
  staleAfterMonths: number;
  texts: Texts;
  checked: readonly Checked[];
  /** Services that were merged, split or retired. */
  ended: readonly ServiceAt[];
};

/** What the rules of the register check are given. */
export function registerOf({ state, texts }: Ledger, view: View, visits: LinkFacts): Register {
  const known = knownLinks(visits, state, view);
  const catalogue = catalogueAt(state, view);
  const ground = catalogue.areas.filter(({ level }) => level !== 'flower').map(({ id }) => id);
  const checked = matrixRows(state, view).flatMap((row): Checked[] => {
    const record = serviceOf(state, row.id);
    if (!record) return [];
    const assessment = record.assessments.find(({ id }) => id === row.assessment) ?? null;
    const forResidents = !ground.includes(row.profile.area);
    const address = row.profile.link;
    const link = address === null ? null : { address, ...known(address) };
    return [{ row, record, assessment, targets: targetsAt(record, view), forResidents, link }];
  });
  const ended = inOrder(state.services)
    .map((record) => serviceAt(record, view))
    .filter((service): service is ServiceAt => service !== null && service.endedBy !== null);
  const staleAfterMonths = settingsAt(state, view.known)?.staleAfterMonths ?? 12;
  return { view, catalogue, staleAfterMonths, texts, checked, ended };
}

/** The confirmations of an assessment that the view holds. */
export const confirmationsIn = (
  { confirmations }: Assessment,
  { validOn, known }: View,
): Assessment['confirmations'] => confirmations.filter(({ on, seq }) => on <= validOn && seq <= known);

import type { Catalogue } from '../catalogue/catalogue.ts';
import { deriveStatus } from '../rule.ts';
import type { BenchmarkService } from './benchmark-file.ts';
import type { FileFault, Places } from './file-fault.ts';

type Assessment = BenchmarkService['assessments'][number];
type Path = readonly PropertyKey[];

/** The criteria must be the complete set of one of the catalogues, or the rule says nothing. */
function checkCriteria({ criteria }: Assessment, path: Path, catalogues: readonly Catalogue[]): FileFault[] {
  if (criteria === null) return [];
  const given = Object.keys(criteria);
  const isSetOf = ({ criteria: own }: Catalogue) =>
    own.length === given.length && own.every(({ id }) => Object.hasOwn(criteria, id));
  return catalogues.some(isSetOf)
    ? []
    : [{ path: [...path, 'criteria'], detail: 'must be every criterion of the catalogue, and no other' }];
}

/** A status is what its criteria give, or it was set by hand and says that it overrides them. */
function checkStatus({ status, criteria, by, override }: Assessment, path: Path): FileFault[] {
  const derived = criteria === null ? null : deriveStatus(Object.values(criteria));
  if (by === 'criteria' && derived === null)
    return [{ path: [...path, 'by'], detail: 'is criteria, but there are none; write hand' }];
  if (by === 'criteria' && derived !== status)
    return [{ path: [...path, 'status'], detail: `must be ${derived}, which the criteria give` }];
  const isOverride = by === 'hand' && derived !== null && derived !== status;
  return override === isOverride
    ? []
    : [
        {
          path: [...path, 'override'],
          detail: `must be ${isOverride}: the criteria give ${derived ?? 'nothing'}, and the status is ${status}`,
        },
      ];
}

/** Where an assessment contradicts itself or the commits. */
export function checkAssessment(
  each: Assessment,
  path: Path,
  places: Places,
  catalogues: readonly Catalogue[],
): FileFault[] {
  const confirmations = each.confirmations.flatMap(({ seq, on }, place) => [
    ...places.seqFaults([...path, 'confirmations', place, 'seq'], seq, each.seq),
    ...places.dayFaults([...path, 'confirmations', place, 'on'], on, seq),
  ]);
  return [
    ...places.seqFaults([...path, 'seq'], each.seq),
    ...places.dayFaults([...path, 'effectiveOn'], each.effectiveOn, each.seq),
    ...checkCriteria(each, path, catalogues),
    ...checkStatus(each, path),
    ...confirmations,
    ...(each.withdrawn === null ? [] : places.seqFaults([...path, 'withdrawn'], each.withdrawn, each.seq)),
  ];
}

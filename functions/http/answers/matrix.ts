import { type MatrixArea, type MatrixRow, matrixOf } from '../../core/matrix.ts';
import { inWords } from '../../core/organisation.ts';
import { type Ledger, settingsAt } from '../../core/state.ts';
import type { Matrix, MatrixService } from '../schemas/matrix.ts';
import { type AskedView, viewFields } from './asked-view.ts';

/** The status of a service in a view, as every answer gives it. */
const statusFields = ({ status, since, confirmedOn, stale, override, criteria }: MatrixRow) => ({
  status,
  since,
  confirmedOn,
  stale,
  override,
  criteria,
});

function targetSummary({ target }: MatrixRow): MatrixService['target'] {
  if (!target) return null;
  const { id, status, due, setOn, slips } = target;
  return { id, status, due, setOn, slips: slips.length };
}

function matrixService(row: MatrixRow): MatrixService {
  const { externalId, name, unit, link, indicator } = row.profile;
  return {
    id: row.id,
    externalId,
    name,
    unit,
    link,
    indicator,
    ...statusFields(row),
    target: targetSummary(row),
    vanishedOn: row.vanishedOn,
    version: row.version,
  };
}

function matrixArea({ area, rows, counts, greenShare, index }: MatrixArea): Matrix['areas'][number] {
  const { id, name, level } = area;
  return { id, name, level, counts, greenShare, index, services: rows.map(matrixService) };
}

/** The matrix of an organisation in a view; `pinned` names the catalogue where an edition decides it. */
export function matrixAnswer({ state, texts }: Ledger, asked: AskedView, pinned?: string): Matrix {
  const { catalogue, staleAfterMonths, counts, greenShare, index, areas } = matrixOf(state, asked, pinned);
  const settings = settingsAt(state, asked.known);
  return {
    ...viewFields(state, asked),
    catalogue: catalogue.id,
    staleAfterMonths,
    licence: settings?.licence ?? { id: '', attribution: null },
    about: settings && inWords(settings, texts).about,
    counts,
    greenShare,
    index,
    areas: areas.map(matrixArea),
  };
}

import { selectedIn, selectionIn } from '../../../web/components/matrix-selection.ts';
import { searchTextOf } from '../../../web/pages/search-text.ts';
import { loginPath, staffPath } from '../../../web/staff/addresses.ts';
import type { Whose } from '../../../web/staff/matrix/choosing.tsx';
import { WorkingMatrix } from '../../../web/staff/matrix/page.tsx';
import { pageDataOf } from '../../../web/staff/matrix/page-data.ts';
import { figuresOf } from '../../core/figures.ts';
import { type Matrix, matrixOf } from '../../core/matrix.ts';
import { needsApproval } from '../../core/rights.ts';
import type { StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { proposedServices } from '../proposed-services.ts';
import { mayChange } from './may-change.ts';
import { waitingFor } from './waiting.ts';

/** Whose services are shown: for an editor their own, unless they ask for all; for others there is no such choice. */
function whoseIn({ actor, url }: StaffCall): Whose | null {
  if (actor.role !== 'editor') return null;
  return url.searchParams.get('whose') === 'all' ? 'all' : 'mine';
}

function onlyThose(matrix: Matrix, isMine: (service: string) => boolean): Matrix {
  const areas = matrix.areas.map((area) => {
    const rows = area.rows.filter(({ id }) => isMine(id));
    return { ...area, rows, ...figuresOf(rows) };
  });
  return { ...matrix, areas, ...figuresOf(areas.flatMap(({ rows }) => rows)) };
}

/** Shows the working matrix, as far as it was asked for. */
export async function showMatrix(call: StaffCall): Promise<Response> {
  const { ledger, settings, url, today, org, language, actor, parts } = call;
  const locale = localeOf(call);
  const [waiting, proposed] = await Promise.all([waitingFor(call), proposedServices(call)]);
  const matrix = matrixOf(ledger.state, { validOn: today, known: ledger.state.seq });
  const whose = whoseIn(call);
  const may = (service: string) => mayChange(call, service);
  const whole = whose === 'mine' ? onlyThose(matrix, may) : matrix;
  const { sort: _sort, ...selection } = selectionIn(url.searchParams, whole);
  const shown = selectedIn(whole, selection, (row) => searchTextOf(row, ledger.texts));
  const data = pageDataOf({
    today,
    key: parts.random().slice(0, 32),
    save: staffPath(language, org, 'spara'),
    login: loginPath(language, staffPath(language, org)),
    proposes: needsApproval(ledger.state, actor),
    catalogue: matrix.catalogue,
    locale,
  });
  return pageAnswer(
    call,
    { title: locale.staff.shell.pages.matrix, here: 'matrix' },
    <WorkingMatrix
      locale={locale}
      organisation={settings.name}
      whole={whole}
      shown={shown}
      selection={selection}
      whose={whose}
      mayChange={actor.role === 'reader' ? null : may}
      data={data}
      waiting={waiting}
      proposed={proposed}
    />,
  );
}

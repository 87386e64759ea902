import { editionPath } from '../../../web/pages/addresses.ts';
import { EDITION } from '../../../web/pages/changes-comparison.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import type { EditionShown } from '../../../web/staff/editions/shown.ts';
import { editionBefore } from '../../core/edition-order.ts';
import { type Edition, headAt } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { localeOf } from '../page.tsx';
import { reportPath } from '../report/show.tsx';
import type { Names } from './makers.ts';

/** Where an edition lies in the workspace. */
export const editionHref = ({ language, org }: StaffCall, id: string): string =>
  staffPath(language, org, `utgava/${id}/`);

function whoDid(call: StaffCall, { seq, role }: Pick<Edition, 'seq' | 'role'>, names: Names): string {
  const { words, staff } = localeOf(call);
  const name = names.get(seq);
  const said = words.roles[role];
  return name === undefined ? staff.editions.byRole(said) : staff.editions.by(name, said);
}

/** An edition with its head, who stands behind it, and where it leads. */
export function editionShown(call: StaffCall, edition: Edition, names: Names): EditionShown {
  const { ledger, language, settings, org, today } = call;
  const { state } = ledger;
  const before = editionBefore(state, edition);
  const key = EDITION + edition.id;
  return {
    edition,
    head: headAt(state, edition.pinned),
    knownAt: state.commits[edition.pinned - 1]?.at ?? null,
    publishedBy: whoDid(call, edition, names),
    withdrawnBy: edition.withdrawn && whoDid(call, edition.withdrawn, names),
    hrefs: {
      own: editionHref(call, edition.id),
      public: editionPath(language, settings.slug, edition.id),
      api: `/api/v1/organisations/${org}/editions/${edition.id}`,
      since: before && reportPath(call, EDITION + before.id, key),
      untilToday: reportPath(call, key, settings.closedOn ?? today),
    },
  };
}

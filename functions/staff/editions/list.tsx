import { staffPath } from '../../../web/staff/addresses.ts';
import { EditionList } from '../../../web/staff/editions/list.tsx';
import { newestFirst } from '../../core/edition-order.ts';
import { STRATEGISTS, type StaffCall } from '../call.ts';
import { localeOf, pageAnswer } from '../page.tsx';
import { namesBehind } from './makers.ts';
import { editionShown } from './shown.ts';

/** Whether somebody may publish and withdraw. */
export const mayPublish = ({ actor }: StaffCall): boolean =>
  actor.role === 'operator' || STRATEGISTS.includes(actor.role);

/** Everything that was published as an edition, the last one first. */
export async function listEditions(call: StaffCall): Promise<Response> {
  const { ledger, language, org } = call;
  const locale = localeOf(call);
  const editions = newestFirst(ledger.state);
  const names = await namesBehind(call, editions);
  return pageAnswer(
    call,
    { title: locale.staff.editions.title, here: 'editions' },
    <EditionList
      editions={editions.map((edition) => editionShown(call, edition, names))}
      ledger={ledger}
      newHref={mayPublish(call) ? staffPath(language, org, 'utgavor/ny/') : null}
      locale={locale}
    />,
  );
}

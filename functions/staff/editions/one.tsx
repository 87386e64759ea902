import * as z from 'zod';
import { staffPath } from '../../../web/staff/addresses.ts';
import { EditionPage } from '../../../web/staff/editions/one.tsx';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { FreeText } from '../../core/language.ts';
import type { Edition } from '../../core/state.ts';
import type { StaffCall } from '../call.ts';
import { readForm, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { saveAndGo } from '../saving.ts';
import { mayPublish } from './list.tsx';
import { namesBehind } from './makers.ts';
import { editionHref, editionShown } from './shown.ts';

function editionIn({ params, ledger }: StaffCall): Edition | null {
  const { editions } = ledger.state;
  const id = params['edition'] ?? '';
  return Object.hasOwn(editions, id) ? (editions[id] ?? null) : null;
}

function unknownEdition(call: StaffCall): Response {
  const { one } = localeOf(call).staff.editions;
  return pageAnswer(call, { title: one.unknown, here: 'editions', status: 404 }, [
    <h1>{one.unknown}</h1>,
    <p>{one.unknownText(call.params['edition'] ?? '')}</p>,
  ]);
}

async function answer(call: StaffCall, edition: Edition, state: FormState, status = 200): Promise<Response> {
  const { language, org, ledger, parts } = call;
  const shown = editionShown(call, edition, await namesBehind(call, [edition]));
  const canWithdraw = mayPublish(call) && edition.withdrawn === null;
  return pageAnswer(
    call,
    { title: edition.label, here: 'editions', status },
    <EditionPage
      shown={shown}
      ledger={ledger}
      origin={parts.origin}
      listHref={staffPath(language, org, 'utgavor/')}
      keys={canWithdraw ? formKeys(call) : null}
      state={state}
      locale={localeOf(call)}
    />,
  );
}

/** One edition. */
export function showEdition(call: StaffCall): Response | Promise<Response> {
  const edition = editionIn(call);
  return edition ? answer(call, edition, EMPTY_FORM) : unknownEdition(call);
}

const Withdrawal = z.object({ reason: FreeText(4000) });

/** Withdraws an edition with the reason given; it stays listed. */
export async function withdraw(call: StaffCall): Promise<Response> {
  const edition = editionIn(call);
  if (!edition) return unknownEdition(call);
  const reading = readForm(call.form, Withdrawal, textsIn(call.form), localeOf(call));
  if (!reading.ok) return answer(call, edition, reading.state, 422);
  const command = { type: 'withdraw-edition', edition: edition.id, ...reading.value } as const;
  return saveAndGo(call, [command], editionHref(call, edition.id), (sentence) =>
    answer(call, edition, { values: textsIn(call.form), errors: { '': sentence } }, 409),
  );
}

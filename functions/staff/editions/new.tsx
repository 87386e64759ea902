import type { Child } from 'hono/jsx';
import { editionPath } from '../../../web/pages/addresses.ts';
import { viewingOf } from '../../../web/pages/viewing.ts';
import { ADDRESSES } from '../../../web/site/assets.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import { NewEdition } from '../../../web/staff/editions/new.tsx';
import { EditionPreview } from '../../../web/staff/editions/preview.tsx';
import type { FormState } from '../../../web/staff/form-state.ts';
import { yearEnds } from '../../core/calendar.ts';
import { Command } from '../../core/commands.ts';
import { firstDay } from '../../core/matrix.ts';
import { headAt } from '../../core/state.ts';
import { knownSeq } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { given, textsIn } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { fieldOfRefusal, saveAndGo } from '../saving.ts';
import { type Preview, readPreview } from './preview.ts';
import { editionHref } from './shown.ts';

const newHref = ({ language, org }: StaffCall): string => staffPath(language, org, 'utgavor/ny/');

/** The form before anything is typed: the last year end, which is what most editions show. */
function emptyState({ ledger, today }: StaffCall): FormState {
  const first = firstDay(ledger.state);
  const [end = today] = first === null ? [] : yearEnds(first, today).reverse();
  return { values: { validOn: end }, errors: {} };
}

function previewIn(call: StaffCall, preview: Preview): Child {
  const { ledger, language, today, settings, org, parts } = call;
  const { validOn, seq } = preview;
  const viewing = viewingOf({
    language,
    assets: ADDRESSES,
    day: today,
    ledger,
    view: { validOn, known: seq },
    asked: { validOn, knownOn: preview.knownOn },
  });
  return (
    viewing && (
      <EditionPreview
        preview={{ ...preview, head: headAt(ledger.state, seq) }}
        viewing={viewing}
        address={parts.origin + editionPath(language, settings.slug, preview.id)}
        checkHref={staffPath(language, org, 'kontroll/')}
        action={newHref(call)}
        keys={formKeys(call)}
        typed={{
          knownOn: given(call.form, 'knownOn') ?? call.url.searchParams.get('knownOn') ?? '',
        }}
        locale={localeOf(call)}
      />
    )
  );
}

function answer(call: StaffCall, state: FormState, preview: Preview | null, status = 200): Response {
  const { language, org, today } = call;
  const locale = localeOf(call);
  return pageAnswer(
    call,
    { title: locale.staff.editions.create, here: 'editions', status },
    <NewEdition
      action={newHref(call)}
      listHref={staffPath(language, org, 'utgavor/')}
      state={state}
      latest={today}
      locale={locale}
    >
      {preview && previewIn(call, preview)}
    </NewEdition>,
  );
}

function formIn({ url }: StaffCall): FormData {
  const form = new FormData();
  for (const [name, value] of url.searchParams) form.append(name, value);
  return form;
}

/** The form for a new edition and, once it is filled in, what would be published. */
export function newEdition(call: StaffCall): Response {
  if (!call.url.searchParams.has('validOn')) return answer(call, emptyState(call), null);
  const read = readPreview(call, formIn(call));
  return read.ok ? answer(call, read.state, read.preview) : answer(call, read.state, null, 422);
}

/** The preview made anew, with why nothing was published. */
function showAgain(call: StaffCall, field: string, sentence: string): Response {
  const read = readPreview(call, call.form);
  const state = { ...read.state, errors: { ...read.state.errors, [field]: sentence } };
  return answer(call, state, read.ok ? read.preview : null, 409);
}

/**
 * Publishes exactly what was previewed: the instant must still name the commit that the preview was made
 * from, and the log must not move between this check and the save.
 */
export async function publish(call: StaffCall): Promise<Response> {
  const { form, ledger } = call;
  const { movedOn } = localeOf(call).staff.editions.preview;
  const { label, validOn, id = '', pinned = '', seq = '' } = textsIn(form);
  const { state } = ledger;
  const command = Command.safeParse({ type: 'publish-edition', id, label, validOn, knownOn: pinned });
  // The same form sent twice finds its own edition there, and is answered as it was the first time.
  const isThere = Object.hasOwn(state.editions, id) && state.editions[id]?.pinned === Number(seq);
  const holds = pinned !== '' && knownSeq(state, pinned) === Number(seq);
  if (!command.success || !(holds || isThere)) return showAgain(call, '', movedOn);
  const read = readPreview(call, form);
  if (!read.ok && !isThere) return answer(call, read.state, null, 422);
  return saveAndGo(
    call,
    [command.data],
    editionHref(call, id),
    (sentence, outcome) =>
      outcome.kind === 'moved'
        ? showAgain(call, '', movedOn)
        : showAgain(call, fieldOfRefusal(outcome), sentence),
    { expectedSeq: state.seq },
  );
}

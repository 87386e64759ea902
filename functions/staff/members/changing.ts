import { staffPath } from '../../../web/staff/addresses.ts';
import { isPersonalNumber } from '../../auth/personal-number.ts';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import type { MemberList } from '../../core/ledger-store.ts';
import {
  type Acting,
  changeMembers,
  type MemberChange,
  type MemberDraft,
} from '../../core/member-changes.ts';
import { Member } from '../../core/members.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { type FormReading, given, readForm, textsIn } from '../form.ts';
import { localeOf } from '../page.tsx';
import { listAnswer, memberAnswer, type Shown } from './members.tsx';

const Draft = Member.pick({ name: true, login: true, role: true, areas: true, units: true }).extend({
  login: Member.shape.login.refine((login) => !isPersonalNumber(login), 'personal-number'),
});

/** Units that were ticked, and those that were written, one a line. */
function unitsOf(form: FormData): string[] {
  const ticked = [...form].flatMap(([name, value]) =>
    name.startsWith('unit_') && typeof value === 'string' ? [value] : [],
  );
  const written = (given(form, 'units') ?? '').split(/\r?\n/).map((line) => line.trim());
  return [...new Set([...ticked, ...written])].filter((unit) => unit !== '');
}

function draftIn(call: StaffCall): FormReading<MemberDraft> {
  const { form, settings } = call;
  const areas = catalogueOf(settings.catalogue).areas.map(({ id }) => id);
  const raw = {
    name: given(form, 'name') ?? '',
    login: given(form, 'login') ?? '',
    role: given(form, 'role') ?? '',
    areas: areas.filter((id) => given(form, `area_${id}`) === 'yes'),
    units: unitsOf(form),
  };
  const reading = readForm(form, Draft, raw, localeOf(call));
  const unwanted = !reading.ok && raw.login !== '' && isPersonalNumber(raw.login);
  if (!unwanted) return reading;
  const { errors } = reading.state;
  const { personalNumber } = localeOf(call).staff.members;
  // Nothing of it is sent back either.
  return {
    ok: false,
    state: { values: { ...reading.state.values, login: '' }, errors: { ...errors, login: personalNumber } },
  };
}

/** Who makes the change; an operator is no member of the organisations that they run. */
function actingIn({ person, session, actor, org }: StaffCall): Acting {
  const { login, role } = session.claimed;
  return {
    subject: person.subject,
    login,
    name: person.name,
    isOperator: actor.role === 'operator',
    claimsStrategist: session.claimed.org === org && role === 'strategist',
  };
}

/** What the form asks for, or the form again with what is wrong in it. */
function askedIn(call: StaffCall): MemberChange | { state: Shown['state'] } {
  const { form, params } = call;
  const id = params['id'] ?? '';
  const act = given(form, 'act');
  if (act === 'remove') return { kind: 'remove', id };
  if (act === 'dissolve') {
    const { needed } = localeOf(call).staff.members.dissolve;
    return given(form, 'sure') === 'yes'
      ? { kind: 'dissolve' }
      : { state: { values: {}, errors: { sure: needed } } };
  }
  const draft = draftIn(call);
  if (!draft.ok) return { state: draft.state };
  return act === 'change'
    ? { kind: 'change', id, member: draft.value }
    : { kind: 'add', member: draft.value };
}

const doneWith = (kind: MemberChange['kind'], joined: boolean): string =>
  kind === 'dissolve' ? 'dissolved' : joined ? 'joined' : 'saved';

/** Makes one change to the members list, unless somebody else changed it meanwhile: then it is asked again. */
async function change(
  call: StaffCall,
  answer: (call: StaffCall, list: MemberList, shown: Shown) => Response,
): Promise<Response> {
  const { parts, org, form, settings, language } = call;
  const words = localeOf(call).staff.members;
  const list = await parts.store.members(org);
  const refuse = (errors: Record<string, string>, status = 422, shown = list) =>
    answer(call, shown, { state: { values: textsIn(form), errors }, status });
  const asked = askedIn(call);
  if ('state' in asked) return answer(call, list, { state: asked.state, status: 422 });
  if (given(form, 'revision') !== String(list.revision)) return refuse({ '': words.moved }, 409);
  const outcome = changeMembers(list.members, asked, {
    acting: actingIn(call),
    areas: catalogueOf(settings.catalogue).areas.map(({ id }) => id),
    ids: [parts.random().slice(0, 12), parts.random().slice(0, 12)],
  });
  if (!outcome.ok) return refuse({ [outcome.field]: words.refusals[outcome.refusal] });
  if (!(await parts.store.saveMembers(org, outcome.members, list.revision)))
    return refuse({ '': words.moved }, 409, await parts.store.members(org));
  const path = staffPath(language, org, 'medlemmar/');
  return seeOther(`${path}?done=${doneWith(asked.kind, outcome.joined)}`);
}

/** Adds a member, or does away with the list. */
export const changeList = (call: StaffCall): Promise<Response> => change(call, listAnswer);

/** Changes or removes one member. */
export const changeMember = (call: StaffCall): Promise<Response> => change(call, memberAnswer);

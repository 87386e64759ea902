import { logoPath } from '../../../web/pages/addresses.ts';
import { staffPath } from '../../../web/staff/addresses.ts';
import { EMPTY_FORM, type FormState } from '../../../web/staff/form-state.ts';
import { SettingsPage } from '../../../web/staff/settings/page.tsx';
import { catalogueOf } from '../../core/catalogue/catalogues.ts';
import { contrastOf, nearestReadable } from '../../core/contrast.ts';
import { inWords, type OrganisationChanges, type OrganisationSettings } from '../../core/organisation.ts';
import { differing, mergeSettings } from '../../core/settings-changes.ts';
import { type Ledger, settingsAt, settingsOf } from '../../core/state.ts';
import { wordsOf } from '../../core/texts.ts';
import { type SettingsOutcome, saveSettings } from '../../http/save-settings.ts';
import { seeOther } from '../answer.ts';
import type { StaffCall } from '../call.ts';
import { given } from '../form.ts';
import { formKeys, localeOf, pageAnswer } from '../page.tsx';
import { fieldOfRefusal, unsavedSentence, withDone } from '../saving.ts';
import { readSettings } from './read-settings.ts';

type Shown = { state?: FormState; seen?: number; told?: number; nearest?: string | null; status?: number };

const settingsAtSeq = ({ state, texts }: Ledger, seq: number): OrganisationSettings | null => {
  const recorded = settingsAt(state, seq);
  return recorded && inWords(recorded, texts);
};

/** Where the logo of now lies; null where there is none, or it was redacted. */
function logoOf({ ledger, settings }: StaffCall): string | null {
  const ref = settingsOf(ledger.state)?.logo;
  return ref && wordsOf(ledger.texts, ref) !== null ? logoPath(settings.slug, ref) : null;
}

function answer(call: StaffCall, shown: Shown = {}): Response {
  const { ledger, org, settings, parts, url } = call;
  const locale = localeOf(call);
  const now = ledger.state.seq;
  const { state = EMPTY_FORM, seen = now, told = now, nearest = null, status = 200 } = shown;
  const page = (
    <SettingsPage
      locale={locale}
      org={org}
      origin={parts.origin}
      settings={settingsAtSeq(ledger, seen) ?? settings}
      catalogue={catalogueOf(settings.catalogue)}
      seen={seen}
      told={told}
      logo={logoOf(call)}
      nearest={nearest}
      state={state}
      keys={formKeys(call)}
      unchanged={url.searchParams.has('unchanged')}
    />
  );
  return pageAnswer(call, { title: locale.staff.settings.title, here: 'settings', status }, page);
}

/** The settings of the organisation. */
export const settingsPage = (call: StaffCall): Response => answer(call);

const seqIn = ({ form, ledger }: StaffCall, name: string): number => {
  const seq = Number(given(form, name) ?? '');
  return Number.isSafeInteger(seq) && seq > 0 && seq <= ledger.state.seq ? seq : ledger.state.seq;
};

const HEADER_TEXT = '#ffffff';

type NotSaved = Exclude<SettingsOutcome, { kind: 'saved' } | { kind: 'proposed' }>;

/** What to say of a save that did not go through, and at which field. */
function refusalOf(call: StaffCall, outcome: NotSaved, colour: string): Record<string, string> {
  const words = localeOf(call).staff.settings;
  if (outcome.kind === 'slug-reserved') return { slug: words.slugReserved };
  if (outcome.kind === 'slug-taken') return { slug: words.slugTaken };
  if (outcome.kind === 'taken-back') return { '': localeOf(call).staff.form.moved };
  if (outcome.kind === 'refused' && outcome.refusal.type === 'colour-unreadable') {
    // Rounded down: a contrast just below the limit must not be told as the limit.
    const contrast = Math.floor(contrastOf(colour, HEADER_TEXT) * 100) / 100;
    return { colour: words.unreadable(colour, localeOf(call).format.number(contrast)) };
  }
  const field = fieldOfRefusal(outcome) === 'changes' ? '' : fieldOfRefusal(outcome);
  return { [field]: unsavedSentence(call, outcome, []) };
}

/** The settings whose names a sentence can use: those of the log. */
function namesOf(call: StaffCall, fields: readonly (keyof OrganisationSettings)[]): string[] {
  const { fields: told, places } = localeOf(call).staff.log;
  const names: Readonly<Record<string, string>> = { ...places, ...told, categoryAreas: told.category };
  return fields.map((field) => (names[field] ?? field).toLowerCase());
}

/** Says that nothing was changed; where what is asked for was saved since, as by the same form sent twice, where. */
function doneAlready({ ledger }: StaffCall, asked: OrganisationChanges, seen: OrganisationSettings): string {
  const last = ledger.state.settings.at(-1)?.seq;
  return Object.keys(differing(asked, seen)).length > 0 && last ? `?saved=${last}` : '?unchanged=1';
}

/** Saves what somebody changed, and nothing else. */
export async function changeSettings(call: StaffCall): Promise<Response> {
  const { form, parts, ledger, org, actor, person, language } = call;
  const [seen, told] = [seqIn(call, 'seen'), seqIn(call, 'told')];
  const { settings } = call;
  const before = settingsAtSeq(ledger, seen) ?? settings;
  const reading = await readSettings({ form, seen: before, locale: localeOf(call) });
  if (!reading.ok) return answer(call, { state: reading.state, seen, told, status: 422 });
  const { asked, typed } = reading;
  const merge = (current: Ledger) =>
    mergeSettings(asked, {
      seen: before,
      told: settingsAtSeq(current, told) ?? settings,
      now: settingsAtSeq(current, current.state.seq) ?? settings,
    });
  const { changes, collisions } = merge(ledger);
  const path = staffPath(language, org, 'installningar/');
  if (Object.keys(changes).length === 0) return seeOther(path + doneAlready(call, asked, before));
  const refuse = (errors: Record<string, string>, shown: Shown = {}) =>
    answer(call, { state: { values: typed, errors }, seen, told, status: 422, ...shown });
  if (collisions.length > 0) {
    const sentence = localeOf(call).staff.settings.collided(namesOf(call, collisions));
    return refuse({ '': sentence }, { told: ledger.state.seq, status: 409 });
  }
  const outcome = await saveSettings(parts.store, {
    org,
    sender: { ...actor, subject: person.subject },
    via: 'api',
    key: given(form, 'key') ?? parts.random(),
    request: ['settings', seen, asked],
    commandFor: (current) => commandOf(merge(current)),
  });
  if (outcome.kind === 'saved' || outcome.kind === 'proposed') return seeOther(withDone(path, outcome));
  const colour = changes.colour ?? '';
  const errors = refusalOf(call, outcome, colour);
  return refuse(errors, { nearest: 'colour' in errors ? nearestReadable(colour, HEADER_TEXT) : null });
}

/** Taken back where somebody changed the same between the look and the save: they are to be told first. */
const commandOf = ({
  changes,
  collisions,
}: {
  changes: OrganisationChanges;
  collisions: readonly string[];
}) => (collisions.length > 0 ? null : ({ type: 'change-settings', changes } as const));

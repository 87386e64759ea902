import type { CommandOf } from '../commands.ts';
import type { LogEvent } from '../events.ts';
import type { TextRef } from '../identifiers.ts';
import type { RecordedChanges } from '../organisation.ts';
import type { Assessment, State } from '../state.ts';
import { accepted, type Context, type Outcome, refIn, refused } from './outcome.ts';

const perLanguage = (refs: object | null | undefined): (TextRef | null | undefined)[] =>
  Object.values(refs ?? {});

const refsOfSettings = ({ about, contact, logo }: Pick<RecordedChanges, 'about' | 'contact' | 'logo'>) => [
  ...perLanguage(about),
  contact,
  logo,
];

/** Every text that an event refers to. */
export function refsOf(event: LogEvent): TextRef[] {
  const found: (TextRef | null | undefined)[] = [];
  if ('reason' in event) found.push(event.reason);
  if (event.type === 'organisation-registered') found.push(...refsOfSettings(event.settings));
  if (event.type === 'settings-changed') found.push(...refsOfSettings(event.changes));
  if (event.type === 'action-escalated') found.push(event.to);
  if (event.type === 'service-assessed') found.push(event.note, ...event.evidence);
  if (event.type === 'service-registered') {
    found.push(
      ...perLanguage(event.profile.description),
      ...perLanguage(event.profile.sentence),
      event.profile.role,
    );
  }
  if (event.type === 'service-revised') {
    found.push(
      ...perLanguage(event.changes.description),
      ...perLanguage(event.changes.sentence),
      event.changes.role,
    );
  }
  if (event.type === 'action-added' || event.type === 'action-changed') found.push(event.title, event.owner);
  if (event.type === 'action-finished') found.push(event.outcome);
  if (event.type === 'report-answered') found.push(event.question, event.answer);
  return found.filter((ref): ref is TextRef => typeof ref === 'string');
}

const refsOfAssessment = ({
  reason,
  note,
  evidence,
  withdrawn,
}: Assessment): (TextRef | null | undefined)[] => [reason, note, ...evidence, withdrawn?.reason];

function isKnown(state: State, ref: TextRef): boolean {
  const inServices = Object.values(state.services).some(
    ({ register, plans, assessments }) =>
      [...register, ...plans].some(({ event }) => refsOf(event).includes(ref)) ||
      assessments.some((assessment) => refsOfAssessment(assessment).includes(ref)),
  );
  const inEditions = Object.values(state.editions).some(({ withdrawn }) => withdrawn?.reason === ref);
  const inSettings = state.settings.some(({ settings }) => refsOfSettings(settings).includes(ref));
  const inAnswers = state.answers.some(({ question, answer }) => question === ref || answer === ref);
  return (
    inServices ||
    inEditions ||
    inSettings ||
    inAnswers ||
    Object.values(state.redacted).some(({ reason }) => reason === ref)
  );
}

/** Deletes a text that should never have been written; the commit that refers to it stays, and still verifies. */
export function redactText(state: State, command: CommandOf<'redact-text'>, context: Context): Outcome {
  const { text, reason } = command;
  if (Object.hasOwn(state.redacted, text))
    return refused('unknown-text', 'This text is redacted already.', 'text');
  if (!isKnown(state, text))
    return refused('unknown-text', `No commit of ${state.org} refers to this text.`, 'text');
  return accepted([{ type: 'text-redacted', text, reason: refIn(context, reason) }], [reason]);
}

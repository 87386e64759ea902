import type { LogEvent } from './events.ts';
import type { TextRef } from './identifiers.ts';
import { LANGUAGES } from './language.ts';
import type { TextPlace, ToldText } from './log-reading-values.ts';

type Ref = TextRef | null | undefined;
type PerLanguage = Partial<Record<(typeof LANGUAGES)[number], TextRef | undefined>> | null | undefined;

const one = (place: TextPlace, ref: Ref): ToldText[] => (ref ? [{ place, ref }] : []);

const each = (place: TextPlace, refs: PerLanguage): ToldText[] =>
  LANGUAGES.flatMap((lang) => {
    const ref = refs?.[lang];
    return ref ? [{ place, lang, ref }] : [];
  });

type Profile = { description?: PerLanguage; sentence?: PerLanguage; role?: Ref };
const ofProfile = ({ description, sentence, role }: Profile): ToldText[] => [
  ...each('sentence', sentence),
  ...each('description', description),
  ...one('role', role),
];

type Settings = { about?: PerLanguage; contact?: Ref; logo?: Ref };
const ofSettings = ({ about, contact, logo }: Settings): ToldText[] => [
  ...each('about', about),
  ...one('contact', contact),
  ...one('logo', logo),
];

function ownTexts(event: LogEvent): ToldText[] {
  switch (event.type) {
    case 'service-registered':
      return ofProfile(event.profile);
    case 'service-revised':
      return ofProfile(event.changes);
    case 'service-assessed':
      return [...one('note', event.note), ...event.evidence.flatMap((ref) => one('evidence', ref))];
    case 'action-added':
    case 'action-changed':
      return [...one('title', event.title), ...one('owner', event.owner)];
    case 'action-escalated':
      return one('escalatedTo', event.to);
    case 'action-finished':
      return one('outcome', event.outcome);
    case 'report-answered':
      return [...one('question', event.question), ...one('answer', event.answer)];
    case 'organisation-registered':
      return ofSettings(event.settings);
    case 'settings-changed':
      return ofSettings(event.changes);
    default:
      return [];
  }
}

/** Every text that an event refers to, with what it is to the event; the reason first. */
export const textsOf = (event: LogEvent): ToldText[] => [
  ...('reason' in event ? one('reason', event.reason) : []),
  ...ownTexts(event),
];

import type { CommandOf } from '../commands.ts';
import type { Localized } from '../language.ts';
import type { Revision, ServiceDraft, ServiceProfile } from '../service.ts';
import { registeredOn, serviceAt } from '../service-at.ts';
import { type State, serviceOf } from '../state.ts';
import { ALL_KNOWN } from '../view.ts';
import { refuseFuture, refuseUnknownArea, refuseUnknownIndicator } from './checks.ts';
import { accepted, type Context, freshId, type Outcome, refIn, refOrNull, refused } from './outcome.ts';

type TextPerLanguage = Localized | null | undefined;

const refsIn = (context: Context, texts: Localized): Localized =>
  Object.fromEntries(Object.entries(texts).map(([lang, text]) => [lang, refIn(context, text)]));

const plainTexts = (...given: TextPerLanguage[]): string[] =>
  given.flatMap((each) => Object.values(each ?? {}));

function profileOf(context: Context, draft: ServiceDraft): ServiceProfile {
  return {
    name: draft.name,
    area: draft.area,
    indicator: draft.indicator ?? null,
    link: draft.link ?? null,
    unit: draft.unit ?? null,
    role: refOrNull(context, draft.role ?? undefined),
    externalId: draft.externalId ?? null,
    source: draft.source ?? null,
    sdg: draft.sdg ?? null,
    description: draft.description ? refsIn(context, draft.description) : null,
    sentence: draft.sentence ? refsIn(context, draft.sentence) : null,
  };
}

/** Registers a service under a permanent id that was never used before. */
export function registerService(
  state: State,
  command: CommandOf<'register-service'>,
  context: Context,
): Outcome {
  const { type: _type, id, effectiveOn, ...draft } = command;
  const service = id ?? `s${freshId(context)}`;
  if (serviceOf(state, service)) {
    return refused(
      'service-exists',
      `There is already a service “${service}”; ids are never used again.`,
      'id',
    );
  }
  const problem =
    refuseFuture(context, effectiveOn) ??
    refuseUnknownArea(state, draft.area) ??
    refuseUnknownIndicator(state, draft.indicator);
  if (problem) return problem;
  const profile = profileOf(context, draft);
  const texts = [...plainTexts(draft.description, draft.sentence), draft.role ?? undefined];
  return accepted([{ type: 'service-registered', service, effectiveOn, profile }], texts);
}

function revisionByRef(context: Context, { description, sentence, role, ...plain }: Revision) {
  const byRef = (texts: TextPerLanguage) => (texts ? refsIn(context, texts) : texts);
  return {
    ...plain,
    ...(description !== undefined && { description: byRef(description) }),
    ...(sentence !== undefined && { sentence: byRef(sentence) }),
    ...(role !== undefined && { role: refOrNull(context, role ?? undefined) }),
  };
}

/** Changes a service's fields from a day on; fields that are not named stay as they are. */
export function reviseService(
  _state: State,
  command: CommandOf<'revise-service'>,
  context: Context,
): Outcome {
  const { service, effectiveOn, changes } = command;
  const event = {
    type: 'service-revised',
    service,
    effectiveOn,
    changes: revisionByRef(context, changes),
  } as const;
  return accepted([event], [...plainTexts(changes.description, changes.sentence), changes.role ?? undefined]);
}

export function renameService(_state: State, command: CommandOf<'rename-service'>): Outcome {
  const { service, effectiveOn, name } = command;
  return accepted([{ type: 'service-renamed', service, effectiveOn, name }]);
}

export function moveService(state: State, command: CommandOf<'move-service'>): Outcome {
  const { service, effectiveOn, area } = command;
  return refuseUnknownArea(state, area) ?? accepted([{ type: 'service-moved', service, effectiveOn, area }]);
}

export function mapService(state: State, command: CommandOf<'map-service'>): Outcome {
  const { service, effectiveOn, indicator } = command;
  const event = { type: 'service-mapped', service, effectiveOn, indicator } as const;
  return refuseUnknownIndicator(state, indicator) ?? accepted([event]);
}

/** Corrects the day from which a service exists. */
export function redateService(state: State, command: CommandOf<'redate-service'>, context: Context): Outcome {
  const { service, effectiveOn, reason } = command;
  const record = serviceOf(state, service);
  if (record && registeredOn(record, ALL_KNOWN) === effectiveOn) {
    return refused(
      'nothing-to-change',
      `The service ${service} is registered from ${effectiveOn} already.`,
      'effectiveOn',
    );
  }
  const ended = record && serviceAt(record, { validOn: effectiveOn, known: ALL_KNOWN })?.endedBy;
  if (ended) {
    const detail = `The service ${service} was ${ended.kind} on ${ended.on}; it cannot begin on ${effectiveOn}.`;
    return refused('service-ended', detail, 'effectiveOn');
  }
  const event = { type: 'service-redated', service, effectiveOn, reason: refIn(context, reason) } as const;
  return accepted([event], [reason]);
}

export function markVanished(_state: State, command: CommandOf<'mark-vanished'>): Outcome {
  const { service, effectiveOn, source } = command;
  return accepted([{ type: 'service-vanished', service, effectiveOn, source }]);
}

export function markReturned(_state: State, command: CommandOf<'mark-returned'>): Outcome {
  const { service, effectiveOn, source } = command;
  return accepted([{ type: 'service-returned', service, effectiveOn, source }]);
}

import type { RegisterEvent } from '../events.ts';
import type { TextRef } from '../identifiers.ts';
import { inOrder, type Ledger, type ServiceRecord, type State } from '../state.ts';
import type { Texts } from '../texts.ts';
import type { BenchmarkFile, BenchmarkService } from './benchmark-file.ts';

/** Without what no comparison shows: descriptions, sentences and reasons. */
function bare(event: RegisterEvent): RegisterEvent {
  switch (event.type) {
    case 'service-registered':
      return { ...event, profile: { ...event.profile, description: null, sentence: null } };
    case 'service-revised': {
      const { description: _description, sentence: _sentence, ...changes } = event.changes;
      return { ...event, changes };
    }
    case 'service-merged':
    case 'service-split':
    case 'service-retired':
      return { ...event, reason: null };
    default:
      return event;
  }
}

function serviceOf({ id, register, assessments }: ServiceRecord): BenchmarkService {
  return {
    id,
    register: register.map(({ seq, index, event }) => ({ seq, index, event: bare(event) })),
    assessments: assessments.map(({ id: assessment, seq, index, effectiveOn, status, ...each }) => ({
      ...{ id: assessment, seq, index, effectiveOn, status },
      ...{ criteria: each.criteria, by: each.by, override: each.override, reason: null },
      confirmations: each.confirmations.map(({ seq, index, on }) => ({ seq, index, on })),
      withdrawn: each.withdrawn?.seq ?? null,
    })),
  };
}

function rolesOf(services: readonly BenchmarkService[], texts: Texts): Record<TextRef, string> {
  const refs = services.flatMap(({ register }) =>
    register.map(({ event }) =>
      event.type === 'service-registered'
        ? event.profile.role
        : event.type === 'service-revised'
          ? event.changes.role
          : null,
    ),
  );
  const known = refs.flatMap((ref) => {
    const words = ref && Object.hasOwn(texts, ref) ? texts[ref] : undefined;
    return ref && words !== undefined ? [[ref, words] as const] : [];
  });
  return Object.fromEntries(known.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const settingsOf = ({ settings }: State): BenchmarkFile['settings'] =>
  settings.map(({ seq, settings: each }) => ({
    seq,
    ...{ slug: each.slug, name: each.name, language: each.language, kind: each.kind },
    ...{ catalogue: each.catalogue, closedOn: each.closedOn, example: each.example },
    ...{ staleAfterMonths: each.staleAfterMonths, licence: each.licence },
  }));

/** The benchmark file of a log; `origin` is where the deployment lies, where it says so. */
export function benchmarkOf({ state, texts }: Ledger, origin: string | null): BenchmarkFile {
  const services = inOrder(state.services).map(serviceOf);
  return {
    format: 'blomlada-benchmark-1',
    organisation: state.org,
    source: { kind: 'log', origin, head: { seq: state.seq, hash: state.hash } },
    recorded: state.commits.map(({ at }) => at),
    settings: settingsOf(state),
    editions: Object.values(state.editions).map(
      ({ id, label, seq, index, validOn, pinned, catalogue, withdrawn }) => ({
        ...{ id, label, seq, index, validOn, pinned, catalogue },
        withdrawn: withdrawn?.seq ?? null,
      }),
    ),
    services,
    texts: rolesOf(services, texts),
  };
}

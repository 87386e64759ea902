import { GENESIS } from '../commit.ts';
import type { OrganisationEntry } from '../organisation.ts';
import { type Assessment, emptyState, type ServiceRecord, type Stamp, type State } from '../state.ts';
import type { Texts } from '../texts.ts';
import type { BenchmarkFile, BenchmarkService, BenchmarkSource } from './benchmark-file.ts';

/** An organisation that can be compared, wherever its facts come from. */
export type Participant = {
  organisation: OrganisationEntry;
  source: BenchmarkSource;
  /** It lies in this deployment, so that its pages can be linked. */
  here: boolean;
  /** As far as comparing takes it; reasons and the like are not in it. */
  state: State;
  texts: Texts;
};

type Stamps = (place: { seq: number; index?: number }) => Stamp;

const UNSAID = GENESIS;
const NONE: readonly never[] = [];

function confirmationOf(
  said: BenchmarkService['assessments'][number]['confirmations'][number],
  stamp: Stamps,
): Assessment['confirmations'][number] {
  const { seq, index, at, role, via } = stamp(said);
  return { seq, index, at, role, via, on: said.on };
}

/** Written out, since spreading hundreds of thousands of them takes longer than all the comparing. */
function assessmentOf(each: BenchmarkService['assessments'][number], stamp: Stamps): Assessment {
  const { seq, index, at, role, via } = stamp(each);
  return {
    seq,
    index,
    at,
    role,
    via,
    id: each.id,
    effectiveOn: each.effectiveOn,
    status: each.status,
    criteria: each.criteria,
    by: each.by,
    override: each.override,
    reason: UNSAID,
    evidence: NONE,
    note: null,
    confirmations: each.confirmations.map((said) => confirmationOf(said, stamp)),
    withdrawn: each.withdrawn === null ? null : { ...stamp({ seq: each.withdrawn }), reason: UNSAID },
  };
}

function recordOf({ id, register, assessments }: BenchmarkService, stamp: Stamps): ServiceRecord {
  const last = [...register, ...assessments].reduce((seq, each) => Math.max(seq, each.seq), 0);
  return {
    id,
    version: last,
    register: register.map(({ event, ...place }) => ({ ...stamp(place), event })),
    assessments: assessments.map((each) => assessmentOf(each, stamp)),
    plans: NONE,
  };
}

/** The state that the core's views are made from, as far as a benchmark file tells of it. */
function stateOf(file: BenchmarkFile): State {
  const { recorded, source, services, settings, editions } = file;
  const at = (seq: number) => recorded[seq - 1] ?? '';
  const stamp: Stamps = ({ seq, index = 0 }) => ({ seq, index, at: at(seq), role: 'strategist', via: 'api' });
  return {
    ...emptyState(file.organisation),
    seq: recorded.length,
    hash: source.kind === 'log' ? source.head.hash : GENESIS,
    at: at(recorded.length),
    settings: settings.map(({ seq, ...each }) => ({
      ...stamp({ seq }),
      settings: { ...each, about: null, categoryAreas: {} },
    })),
    services: Object.fromEntries(services.map((each) => [each.id, recordOf(each, stamp)])),
    editions: Object.fromEntries(
      editions.map(({ seq, index, withdrawn, ...each }) => [
        each.id,
        {
          ...stamp({ seq, index }),
          ...each,
          withdrawn: withdrawn === null ? null : { ...stamp({ seq: withdrawn }), reason: UNSAID },
        },
      ]),
    ),
    commits: recorded.map((each) => ({ at: each, hash: UNSAID })),
  };
}

/** The organisation as the lists show it, by its newest settings. */
export function entryOfFile({ organisation: id, settings }: BenchmarkFile): OrganisationEntry {
  const now = settings.at(-1);
  if (!now) throw new RangeError(`the benchmark file of ${id} has no settings`);
  const { slug, name, language, kind, closedOn, example } = now;
  return { id, slug, name, language, kind, closedOn, example };
}

/** What a benchmark file tells, ready to be seen at any two dates. */
export const participantOf = (file: BenchmarkFile, here: boolean): Participant => ({
  organisation: entryOfFile(file),
  source: file.source,
  here,
  state: stateOf(file),
  texts: file.texts,
});

import type { DynamoDBClient } from '@aws-sdk/client-dynamodb';
import type { Commit } from '../core/commit.ts';
import type { LedgerStore } from '../core/ledger-store.ts';
import { entryOf } from '../core/organisation.ts';
import { settingsOf } from '../core/state.ts';
import { declineProposal, settledProposals } from './approval.ts';
import * as directory from './directory.ts';
import { eraseNotes, erasePerson, erasePseudonym } from './erasure.ts';
import { oneByOne } from './line.ts';
import { openLedgers } from './load.ts';
import { readMembers, writeMembers } from './members.ts';
import { namesIn, peopleIn, readInternals, rememberName } from './people.ts';
import { removeProposal } from './proposals.ts';
import { readerOf } from './reading.ts';
import { openRedactions } from './redaction.ts';
import { save } from './save.ts';
import { CHUNK_SIZE, dropSnapshots, writeSnapshot } from './snapshot.ts';

/** What a store is made of: a client and table, the clock, and chance. */
export type StoreOptions = {
  client: DynamoDBClient;
  table: string;
  now: () => Date;
  /** 64 hexadecimal digits from a secure source, new ones at each call. */
  random: () => string;
  /** Told of each commit right after this store appended it; must not throw. */
  onAppended?: (commit: Commit) => void;
  sleep?: (milliseconds: number) => Promise<void>;
  /** Bytes of a snapshot's chunk. */
  chunkSize?: number;
};

/** The ledger store, with the upkeep that is nobody's request. */
export type Store = LedgerStore & {
  /** Writes a snapshot of an organisation as it is now; a cache, safe to leave out or repeat. */
  writeSnapshot(org: string): Promise<void>;
  /** Completes redactions that were cut short between commit and deletion; each save does so too. */
  finishRedactions(org: string): Promise<void>;
};

const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Opens the store on a table. It keeps folded ledgers in memory, and looks at the log's end each time. */
export function openStore(options: StoreOptions): Store {
  const { client, table, now, random, onAppended, sleep = pause, chunkSize = CHUNK_SIZE } = options;
  const database = { client, table };
  const ledgers = openLedgers(database);
  const redactions = openRedactions(database);
  const inLine = oneByOne();
  const saving = { database, ledgers, redactions, now, random, sleep, onAppended };

  return {
    ...readerOf(database, ledgers, now),
    save: (request) => inLine(request.org, () => save(saving, request)),
    claimSlug: (slug, org) => directory.claimSlug(database, slug, org),
    async refreshDirectory(org) {
      const { state } = await ledgers.current(org);
      const settings = settingsOf(state);
      if (settings) await directory.putEntry(database, entryOf(org, settings), state.seq);
    },
    async erasePerson(org, subject) {
      const { state } = await ledgers.current(org);
      await erasePerson(database, org, subject);
      if (state.seq > 0) await dropSnapshots(database, org, state.seq);
    },
    async erasePseudonym(org, person) {
      const { state } = await ledgers.current(org);
      const known = await erasePseudonym(database, org, person);
      if (known && state.seq > 0) await dropSnapshots(database, org, state.seq);
      return known;
    },
    eraseNotes: (org, seq) => eraseNotes(database, org, seq),
    eraseProposal: (org, id) => removeProposal(database, org, id),
    people: (org) => peopleIn(database, org),
    async internals(org, after, upTo) {
      const { state } = await ledgers.current(org);
      return readInternals(database, state, after + 1, Math.min(upTo, state.seq));
    },
    names: (org) => namesIn(database, org),
    rememberName: (org, subject, name) => rememberName(database, { random, now }, org, subject, name),
    members: (org) => readMembers(database, org),
    saveMembers: (org, members, revision) => writeMembers(database, org, members, revision),
    async proposals(org) {
      const { state } = await ledgers.current(org);
      return settledProposals(database, state, now().toISOString());
    },
    async declineProposal(org, id, decision) {
      const { state } = await ledgers.current(org);
      return declineProposal(database, state, id, { at: now().toISOString(), ...decision });
    },
    async writeSnapshot(org) {
      const ledger = await ledgers.current(org);
      if (ledger.state.seq > 0) await writeSnapshot(database, ledger, chunkSize);
    },
    async finishRedactions(org) {
      await redactions.finish(await ledgers.current(org));
    },
  };
}

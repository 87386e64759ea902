import { sha256Hex } from '../core/digest.ts';
import { type Part, PREFIXES } from './table.ts';

/** Where an item lies. The part is in its type, so that what may not be deleted or rewritten does not compile. */
export type Key<P extends Part = Part> = { readonly part: P; readonly pk: string; readonly sk: string };

/** A stretch of one partition in the order of its sort keys, or `backwards`; both ends included, open where left out. */
export type Range = { pk: string; from?: string; to?: string; backwards?: boolean };

export const partition = (part: Part, org: string): string => `${PREFIXES[part]}${org}`;

/** Ten digits, so that the order of texts is the order of numbers. */
const seqKey = (seq: number): string => String(seq).padStart(10, '0');
export const versionKey = (version: number): string => String(version).padStart(5, '0');

export const logKey = (org: string, seq: number): Key<'log'> => ({
  part: 'log',
  pk: partition('log', org),
  sk: seqKey(seq),
});

/** The commits after a seq. */
export const logAfter = (org: string, seq: number): Range => ({
  pk: partition('log', org),
  from: seqKey(seq + 1),
});

/** The companions of one commit are told apart by its hash from those of attempts that lost. */
const besideCommit = <P extends Part>(part: P, org: string, seq: number, hash: string): Key<P> => ({
  part,
  pk: partition(part, org),
  sk: `${seqKey(seq)}#${hash}`,
});

export const textKey = (org: string, seq: number, hash: string): Key<'text'> =>
  besideCommit('text', org, seq, hash);

export const internalKey = (org: string, seq: number, hash: string): Key<'internal'> =>
  besideCommit('internal', org, seq, hash);

/** Texts beside commits with seqs from `first` to `last`, orphans included. */
export const textsBetween = (org: string, first: number, last: number): Range => ({
  pk: partition('text', org),
  from: seqKey(first),
  to: seqKey(last + 1),
});

/** Says which redactions have been carried out; it sorts after every text. */
export const redactedKey = (org: string): Key<'text'> => ({
  part: 'text',
  pk: partition('text', org),
  sk: 'redacted',
});

export const allInternal = (org: string): Range => ({ pk: partition('internal', org) });

/** The seq and hash of the commit that a companion lies beside. */
export function commitBeside(sk: string): { seq: number; hash: string } {
  const [seq = '', hash = ''] = sk.split('#');
  return { seq: Number(seq), hash };
}

/** The key of a snapshot's item that was found: a pointer or a chunk. */
export const snapshotKey = (org: string, sk: string): Key<'snapshot'> => ({
  part: 'snapshot',
  pk: partition('snapshot', org),
  sk,
});

export const isPointer = ({ sk }: Key<'snapshot'>): boolean => sk.startsWith('pointer#');
export const seqOfChunk = ({ sk }: Key<'snapshot'>): number => Number(sk.split('#')[2]);

const chunksOf = (version: number, seq: number): string => `chunk#${versionKey(version)}#${seqKey(seq)}`;

export const pointerKey = (org: string, version: number): Key<'snapshot'> =>
  snapshotKey(org, `pointer#${versionKey(version)}`);

export const chunkKey = (org: string, version: number, seq: number, chunk: number): Key<'snapshot'> =>
  snapshotKey(org, `${chunksOf(version, seq)}#${versionKey(chunk)}`);

/** The chunks of one snapshot. */
export const chunksAt = (org: string, version: number, seq: number): Range => ({
  pk: partition('snapshot', org),
  from: chunksOf(version, seq),
  to: chunksOf(version, seq + 1),
});

/** The chunks of every snapshot that is older than one, those of earlier code included. */
export const chunksBefore = (org: string, version: number, seq: number): Range => ({
  pk: partition('snapshot', org),
  from: 'chunk#',
  to: chunksOf(version, seq),
});

export const allSnapshots = (org: string): Range => ({ pk: partition('snapshot', org) });

/** What a person's item is found by; the subject itself is not kept. */
export const digestOfSubject = (subject: string): string => sha256Hex(subject);

/** A person's item, by the digest of the subject. */
export const personKeyAt = (org: string, digest: string): Key<'people'> => ({
  part: 'people',
  pk: partition('people', org),
  sk: digest,
});

export const personKey = (org: string, subject: string): Key<'people'> =>
  personKeyAt(org, digestOfSubject(subject));

/** Everything known of people in an organisation: an item a person, and the members list. */
export const allPeople = (org: string): Range => ({ pk: partition('people', org) });

/** The members list; it sorts after every person's digest. */
export const membersKey = (org: string): Key<'people'> => ({
  part: 'people',
  pk: partition('people', org),
  sk: 'members',
});

/** Internal parts beside commits with seqs from `first` to `last`, orphans included. */
export const internalBetween = (org: string, first: number, last: number): Range => ({
  pk: partition('internal', org),
  from: seqKey(first),
  to: seqKey(last + 1),
});

const PROPOSAL = 'proposal#';

/** Proposals lie after everything that lies beside a commit. */
export const proposalKey = (org: string, id: string): Key<'internal'> => ({
  part: 'internal',
  pk: partition('internal', org),
  sk: `${PROPOSAL}${id}`,
});

export const isProposal = (sk: string): boolean => sk.startsWith(PROPOSAL);

/** Every proposal of an organisation; `$` is what follows `#`. */
export const allProposals = (org: string): Range => ({
  pk: partition('internal', org),
  from: PROPOSAL,
  to: 'proposal$',
});

/** What a session lies under; its token is never stored. */
export const digestOfToken = (token: string): string => sha256Hex(token);

export const sessionKeyAt = (digest: string): Key<'session'> => ({
  part: 'session',
  pk: partition('session', digest),
  sk: 'session',
});

const UPLOAD = 'upload#';

/** What is known of an upload; its bytes lie beside it in chunks. */
export const uploadKey = (org: string, id: string): Key<'internal'> => ({
  part: 'internal',
  pk: partition('internal', org),
  sk: `${UPLOAD}${id}`,
});

export const uploadChunkKey = (org: string, id: string, chunk: number): Key<'internal'> => ({
  part: 'internal',
  pk: partition('internal', org),
  sk: `${UPLOAD}${id}#${versionKey(chunk)}`,
});

/** The chunks of one upload; `$` is what follows `#`. */
export const uploadChunks = (org: string, id: string): Range => ({
  pk: partition('internal', org),
  from: `${UPLOAD}${id}#`,
  to: `${UPLOAD}${id}$`,
});

/** A session, or a login that has begun. */
export const sessionKey = (token: string): Key<'session'> => sessionKeyAt(digestOfToken(token));

/** A digest holds no `#`, so no session has the partition in which those of one person are listed. */
const ofPerson = (subject: string): string => partition('session', `person#${subject}`);

/** Says that a session is somebody's, by the digests of both, so that all of a person's can be ended. */
export const sessionOfKey = (subject: string, session: string): Key<'session'> => ({
  part: 'session',
  pk: ofPerson(subject),
  sk: session,
});

/** The sessions of a person, by the digest of the subject. */
export const sessionsOf = (subject: string): Range => ({ pk: ofPerson(subject) });

const inInbox = (rest: string, sk: string): Key<'inbox'> => ({
  part: 'inbox',
  pk: partition('inbox', rest),
  sk,
});

/** Where a report lies: in one of the places that its organisation has for a day. */
export const reportKey = (org: string, day: string, place: number): Key<'inbox'> =>
  inInbox(org, `${day}#${versionKey(place)}`);

/** Every report of an organisation, newest day first. */
export const allReports = (org: string): Range => ({ pk: partition('inbox', org), backwards: true });

/** The reports of days before one. */
export const reportsBefore = (org: string, day: string): Range => ({ pk: partition('inbox', org), to: day });

/** What is counted over all organisations: what one sender may send in a day, and what the site takes in. */
export type Counter = 'senders' | 'site';

/** An organisation's id holds no `#`, so no organisation has this partition. */
const counterPart = (counter: Counter): string => `#${counter}`;

/** A place that is taken on a day, so that it can be taken once; it tells nothing of the report. */
export const placeKey = (counter: Counter, day: string, place: number, digest = ''): Key<'inbox'> =>
  inInbox(counterPart(counter), `${day}#${digest}#${versionKey(place)}`);

/** The places of days before one. */
export const placesBefore = (counter: Counter, day: string): Range => ({
  pk: partition('inbox', counterPart(counter)),
  to: day,
});

/** The key of an item of the inbox that was found. */
export const inboxKey = ({ pk }: Range, sk: string): Key<'inbox'> => ({ part: 'inbox', pk, sk });

export const inDirectory = (sk: string): Key<'directory'> => ({
  part: 'directory',
  pk: PREFIXES.directory,
  sk,
});

export const organisationKey = (id: string): Key<'directory'> => inDirectory(`organisation#${id}`);
export const slugKey = (slug: string): Key<'directory'> => inDirectory(`slug#${slug}`);

/** Every organisation's entry; `$` is what follows `#`. */
export const allOrganisations = (): Range => ({
  pk: PREFIXES.directory,
  from: 'organisation#',
  to: 'organisation$',
});

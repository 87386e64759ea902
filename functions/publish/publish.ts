import { createHash } from 'node:crypto';
import { assetAnswer } from '../../web/site/answer.ts';
import { ASSETS } from '../../web/site/assets.ts';
import type { Day } from '../core/calendar.ts';
import { type Content, contentOf } from './content.ts';
import { type Due, inOrder, type Placed } from './order.ts';
import { PublishingProblem } from './problem.ts';
import { type FileSink, type KeptManifest, type Manifest, SITE } from './sink.ts';
import type { Publishing } from './source.ts';

/** What a run did: files put, files that stood there already, and the log's end and day that they show. */
export type Published = { target: string; seq: number; day: Day; written: number; unchanged: number };

const MOST_ATTEMPTS = 20;
const AT_ONCE = 16;

const digestOf = (body: string): string => createHash('sha256').update(body).digest('hex');

const assets = (): Placed[] =>
  ASSETS.map(({ path, type, body }) => ({ headers: {}, ...assetAnswer(type, body), path, step: 'asset' }));

/** Nothing goes back: not the day, not the log, and not to another log than the one that was published. */
function refuseOlder(before: KeptManifest | null, content: Content, day: Day): void {
  if (!before) return;
  const { target, ...stands } = before.manifest;
  if (stands.day > day) {
    throw new PublishingProblem(
      `What is published of ${target} shows ${stands.day}; it does not go back to ${day}. Name a later day, or another folder.`,
    );
  }
  if (stands.hash !== null && content.hashAt(stands.seq) !== stands.hash) {
    throw new PublishingProblem(
      `What is published of ${target} was made from another log (change ${stands.seq} there is ${stands.hash}). Publish into another folder.`,
    );
  }
}

/** Puts what is not there as it should be, group by group; gives the number of files put. */
async function putDue(sink: FileSink, files: readonly Placed[]): Promise<number> {
  const standing = await sink.compare(files);
  const due = files
    .map((file, place): Due => ({ ...file, standing: standing[place] ?? 'none' }))
    .filter((file) => file.standing !== 'same');
  for (const group of inOrder(due)) {
    for (let start = 0; start < group.length; start += AT_ONCE) {
      await Promise.all(group.slice(start, start + AT_ONCE).map((file) => sink.put(file)));
    }
  }
  return due.length;
}

/** The manifest of what now stands; what was ever published stays listed, since nothing is deleted. */
function manifestOf(target: string, before: KeptManifest | null, content: Content, day: Day): Manifest {
  const now = content.files.map(({ path, body }) => [path, digestOf(body)] as const);
  const files = { ...before?.manifest.files, ...Object.fromEntries(now) };
  const sorted = Object.fromEntries(Object.entries(files).sort(([a], [b]) => (a < b ? -1 : 1)));
  return { v: 1, target, seq: content.seq, hash: content.hash, day, files: sorted };
}

/** One run from the manifest to the manifest; null where another run came first. */
async function attempt(target: string, publishing: Publishing): Promise<Published | null> {
  const { sink } = publishing;
  // The manifest before the log: then what it was made from is never newer than what is read here.
  const before = await sink.manifest(target);
  const day = publishing.day();
  const content = await contentOf(target, publishing, day);
  refuseOlder(before, content, day);
  const files = target === SITE ? content.files : [...assets(), ...content.files];
  const written = await putDue(sink, files);
  const manifest = manifestOf(target, before, content, day);
  // A run that put something must win the manifest even where it says the same: only so does it learn
  // that another run put newer files meanwhile.
  const isKept = written === 0 && JSON.stringify(before?.manifest) === JSON.stringify(manifest);
  if (!isKept && !(await sink.keepManifest(manifest, before?.tag ?? null))) return null;
  return { target, seq: content.seq, day, written, unchanged: files.length - written };
}

/**
 * Publishes an organisation, or with SITE the pages that all share: renders every path and puts the
 * files whose bytes differ from what stands there, the manifest last. Safe to kill, to repeat and to run
 * twice at once: whatever a run left behind, the next one ends in the same bytes, and a run that finds
 * another one's manifest in the place of its own starts again from the log. Deletes nothing. Throws a
 * PublishingProblem where the organisation is unknown or newer pages stand in the sink.
 */
export async function publish(target: string, publishing: Publishing): Promise<Published> {
  for (let run = 0; run < MOST_ATTEMPTS; run += 1) {
    const published = await attempt(target, publishing);
    if (published) return published;
  }
  throw new PublishingProblem(
    `${target} could not be published: others published it ${MOST_ATTEMPTS} times meanwhile.`,
  );
}

import { Commit, hashOf, lineOf } from '../core/commit.ts';
import { type Attributes, bytesIn, keyAttributes } from './database.ts';
import { logKey } from './keys.ts';
import { packed, unpacked } from './packing.ts';

/** The item that keeps a commit: its canonical JSON compressed, and what a person looks for in the clear. */
export const commitItem = (commit: Commit): Attributes => ({
  ...keyAttributes(logKey(commit.org, commit.seq)),
  seq: { N: String(commit.seq) },
  hash: { S: commit.hash },
  at: { S: commit.at },
  body: { B: packed(lineOf(commit)) },
});

/** The commit that an item keeps; throws when it is not one, or when its hash is not that of its content. */
export function commitIn(item: Attributes): Commit {
  const commit = Commit.parse(JSON.parse(unpacked(bytesIn(item, 'body'))));
  const { hash, ...unsealed } = commit;
  if (hash !== hashOf(unsealed)) throw new Error('its hash is not that of its content');
  return commit;
}

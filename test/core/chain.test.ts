import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { hashOf, lineOf, sealCommit } from '../../functions/core/commit.ts';
import { assess, register, Story } from './story.ts';

const told = (org: string) =>
  new Story(org)
    .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-10'), register('b', '2024-01-10'))
    .on('2024-02-10T09:00:00.000Z', assess('a', '2024-02-10', 'red', 'Blankett på papper – åäö ☂'))
    .on('2024-03-10T09:00:00.000Z', assess('a', '2024-03-10', 'yellow'))
    .on('2024-04-10T09:00:00.000Z', assess('a', '2024-04-10', 'green'));

const story = told('9999');
const head = story.state.hash;
const lines = story.log.split('\n').slice(0, -1);
const joined = (given: readonly string[]) => given.map((line) => `${line}\n`).join('');

describe('a whole log', () => {
  it('verifies, and tells where it ends', () => {
    expect(verifyLog(story.log, { head, org: '9999' })).toEqual({
      ok: true,
      head: { seq: 5, hash: head },
      org: '9999',
    });
  });

  it('is the canonical JSON of its commits, line by line', () => {
    expect(story.commits.map(lineOf).join('')).toBe(story.log);
    for (const { hash, ...unsealed } of story.commits) expect(hashOf(unsealed)).toBe(hash);
  });

  it('without any line is an empty log', () => {
    expect(verifyLog('')).toMatchObject({ ok: true, head: { seq: 0 } });
  });
});

describe('a log that somebody touched', () => {
  it('any changed character is found, and the line named', () => {
    fc.assert(
      fc.property(
        fc.nat(story.log.length - 1),
        fc.string({ minLength: 1, maxLength: 1, unit: 'binary-ascii' }),
        (at, other) => {
          fc.pre(story.log[at] !== other);
          const touched = story.log.slice(0, at) + other + story.log.slice(at + 1);
          const verdict = verifyLog(touched, { head });
          expect(verdict.ok).toBe(false);
          const line = story.log.slice(0, at).split('\n').length;
          if (!verdict.ok) expect([line, line + 1]).toContain(verdict.line);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('any removed character is found', () => {
    fc.assert(
      fc.property(fc.nat(story.log.length - 1), (at) => {
        expect(verifyLog(story.log.slice(0, at) + story.log.slice(at + 1), { head }).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('any added character is found', () => {
    fc.assert(
      fc.property(fc.nat(story.log.length), fc.string({ minLength: 1, maxLength: 3 }), (at, added) => {
        expect(verifyLog(story.log.slice(0, at) + added + story.log.slice(at), { head }).ok).toBe(false);
      }),
      { numRuns: 400 },
    );
  });

  it('a removed, doubled or moved line is found without a head, unless it is the last one', () => {
    for (const at of lines.keys()) {
      const doubled = joined([...lines.slice(0, at + 1), ...lines.slice(at)]);
      expect(verifyLog(doubled)).toMatchObject({ ok: false, line: at + 2 });
      if (at < lines.length - 1)
        expect(verifyLog(joined(lines.toSpliced(at, 1)))).toMatchObject({ ok: false, line: at + 1 });
    }
    expect(verifyLog(joined([...lines].reverse())).ok).toBe(false);
  });

  it('a cut end is found with the head, and cannot be seen without it', () => {
    const cut = joined(lines.slice(0, -1));
    expect(verifyLog(cut, { head })).toMatchObject({ ok: false, line: 5 });
    expect(verifyLog(cut).ok).toBe(true);
  });

  it('a last line without its newline is not whole', () => {
    expect(verifyLog(story.log.slice(0, -1))).toMatchObject({ ok: false, line: 5 });
  });

  it('the same commit in other bytes is broken', () => {
    const spaced = joined(lines.with(2, (lines[2] ?? '').replace('{"at":', '{ "at":')));
    expect(verifyLog(spaced)).toMatchObject({
      ok: false,
      line: 3,
      why: expect.stringContaining('canonical'),
    });
  });

  it('a commit sealed anew breaks the line after it', () => {
    const third = story.commits[2];
    if (!third) throw new Error('the story has five commits');
    const { hash: _hash, ...unsealed } = { ...third, role: 'operator' as const };
    const forged = joined(lines.with(2, lineOf(sealCommit(unsealed)).trimEnd()));
    expect(verifyLog(forged)).toMatchObject({ ok: false, line: 4, why: expect.stringContaining('parent') });
  });
});

describe('another organisation’s log', () => {
  const other = told('8888');

  it('does not pass for this organisation, nor under its head', () => {
    expect(verifyLog(other.log, { org: '9999' })).toMatchObject({ ok: false, line: 1 });
    expect(verifyLog(other.log, { head }).ok).toBe(false);
  });

  it('cannot lend a line', () => {
    const mixed = joined(lines.with(3, other.log.split('\n')[3] ?? ''));
    expect(verifyLog(mixed)).toMatchObject({
      ok: false,
      line: 4,
      why: expect.stringContaining('belongs to 8888'),
    });
  });
});

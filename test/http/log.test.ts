import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { Commit } from '../../functions/core/commit.ts';
import { refsOf } from '../../functions/core/decide/redact.ts';
import { isGenuine } from '../../functions/core/texts.ts';
import { TextLine } from '../../functions/http/schemas/log.ts';
import { assess } from '../store/fixture.ts';
import { type Api, openApi } from './fixture.ts';

let api: Api;
beforeAll(async () => {
  api = await openApi();
  for (let month = 1; month <= 9; month += 1) {
    await api.command(assess('bygglov', { effectiveOn: `2025-0${month}-01`, reason: `Exempel ${month}` }));
  }
});
afterAll(() => api.close());

/** Every page from the first on, as the Link headers lead. */
async function pages(first: string): Promise<string[]> {
  const found: string[] = [];
  for (let next: string | undefined = first; next; ) {
    const response = await api.get(next);
    found.push(await response.text());
    next = /^<([^>]+)>; rel="next"$/.exec(response.headers.get('Link') ?? '')?.[1];
  }
  return found;
}

const lines = (text: string): unknown[] =>
  text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line));

describe('the public log', () => {
  test.each([1, 3, 10, 200])('read in pages of %i verifies as a whole, up to its head', async (limit) => {
    const head = await api.head();
    const found = await pages(`log?limit=${limit}`);
    expect(found).toHaveLength(Math.ceil(head.seq / limit));
    expect(verifyLog(found.join(''), { org: '2281', head: head.hash })).toEqual({
      ok: true,
      head,
      org: '2281',
    });
  });

  test('goes on from any commit', async () => {
    const { seq } = await api.head();
    const rest = lines(await (await api.get(`log?after=${seq - 2}`)).text());
    expect(rest.map((line) => Commit.parse(line).seq)).toEqual([seq - 1, seq]);
    const end = await api.get(`log?after=${seq}`);
    expect([end.status, await end.text(), end.headers.get('Link')]).toEqual([200, '', null]);
    const beyond = await api.get(`log?after=${seq + 1000}`);
    expect([beyond.status, await beyond.text(), beyond.headers.get('Link')]).toEqual([200, '', null]);
  });

  test('holds no words: those are in the companion, under the references that the commits hold', async () => {
    const log = (await pages('log')).join('');
    expect(log).not.toContain('Exempel 1');
    const referred = lines(log).flatMap((line) => {
      const { seq, events } = Commit.parse(line);
      return events.flatMap(refsOf).map((ref) => `${seq} ${ref}`);
    });
    const texts = lines((await pages('log/texts?limit=4')).join('')).map((line) => TextLine.parse(line));
    expect(texts.map(({ seq, ref }) => `${seq} ${ref}`)).toEqual(referred);
    expect(texts.every(({ seq: _seq, ...sealed }) => isGenuine(sealed))).toBe(true);
    expect(texts.map(({ text }) => text)).toContain('Exempel 9');
  });

  test('never tells who acted, only the role', async () => {
    const log = (await pages('log')).join('') + (await pages('log/texts')).join('');
    expect(log).toContain('"role":"strategist"');
    expect(log).not.toMatch(/example-|"actor"/);
  });
});

describe('a text is redacted', () => {
  const words = 'Exempel: Anna Andersson på Storgatan klagade.';

  test('its words go everywhere, the log stays and verifies', async () => {
    const { seq } = await api.command(assess('parkering', { effectiveOn: '2025-11-01', reason: words }));
    const before = (await pages('log')).join('');
    const { assessment } = await api.read<{ assessment: { reason: { ref: string } } }>('services/parkering');
    const { ref } = assessment.reason;
    expect((await pages('log/texts')).join('')).toContain(words);

    const head = await api.command({ type: 'redact-text', text: ref, reason: 'Exempel: namn på en person.' });

    expect(await api.read('services/parkering')).toMatchObject({
      assessment: { reason: { ref, text: null, redacted: true } },
    });
    const after = (await pages('log')).join('');
    expect(after.startsWith(before)).toBe(true);
    expect(verifyLog(after, { head: head.hash })).toMatchObject({ ok: true });
    const texts = (await pages('log/texts')).join('');
    expect(texts).not.toContain('Anna');
    expect(texts).not.toContain(ref);
    expect(lines(texts).map((line) => TextLine.parse(line).seq)).not.toContain(seq);
    expect(
      await (await api.another().texts('2281', 0, head.seq)).flatMap(({ texts: some }) => some),
    ).not.toContainEqual(expect.objectContaining({ ref }));
  });
});

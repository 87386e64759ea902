import { createHash } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { verifyLog } from '../../functions/core/chain.ts';
import { checkTexts } from '../../functions/core/companion.ts';
import { publish } from '../../functions/publish/publish.ts';
import { SITE } from '../../functions/publish/sink.ts';
import { ASSETS } from '../../web/site/assets.ts';
import { nationalFiles } from '../../web/site/comparison-files.ts';
import { logPaths } from '../../web/site/log-files.ts';
import { paths, sharedPaths } from '../../web/site/paths.ts';
import { render } from '../../web/site/render.tsx';
import { assess, register, Story } from '../core/story.ts';
import { benchmarksOf, DAY, smallStory, sourceOf } from './fixture.ts';
import { MemorySink } from './memory-sink.ts';

const NEXT_DAY = '2026-11-23';
const others = smallStory('0114', 'upplands-vasby');

const publishing = (story: Story, sink: MemorySink, day = DAY) => ({
  source: sourceOf(story, others),
  benchmarks: benchmarksOf(story, others),
  sink: sink.hand(),
  day: () => day,
});

async function published(story = smallStory()) {
  const sink = new MemorySink();
  const outcome = await publish('9999', publishing(story, sink));
  return { story, sink, outcome };
}

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');

describe('a first publication', () => {
  test('puts every path of the organisation, its log files and the assets', async () => {
    const { story, sink, outcome } = await published();
    const expected = [
      ...paths(story.ledger, DAY),
      ...logPaths('provkommun'),
      ...ASSETS.map(({ path }) => path),
    ];
    expect([...sink.files.keys()].sort()).toEqual(expected.sort());
    expect(outcome).toMatchObject({ written: expected.length, unchanged: 0, seq: story.state.seq, day: DAY });
  });

  test('puts what is rendered on demand, byte for byte', async () => {
    const { story, sink } = await published();
    const organisations = await sourceOf(story, others).organisations();
    for (const path of paths(story.ledger, DAY)) {
      const answer = render({ organisations, ledger: story.ledger }, path, new URLSearchParams(), DAY);
      expect(sink.files.get(path)).toMatchObject({ body: answer.body, type: answer.type });
    }
  });

  test('begins with what pages load, ends with the start pages, and then the manifest', async () => {
    const { sink } = await published();
    const order = sink.acts.map((act) => (act.act === 'put' ? act.path : 'manifest'));
    expect(order.slice(0, ASSETS.length).every((path) => path.startsWith('/assets/'))).toBe(true);
    expect(order.slice(-3)).toEqual(['/provkommun/', '/en/provkommun/', 'manifest']);
    const firstPage = order.findIndex((path) => path.endsWith('/'));
    expect(order.indexOf('/provkommun/logg.ndjson')).toBeLessThan(firstPage);
  });

  test('lists in the manifest each path with the SHA-256 of its bytes, and the log’s end', async () => {
    const { story, sink } = await published();
    const { manifest } = sink.manifests.get('9999') ?? {};
    expect(manifest).toMatchObject({ v: 1, seq: story.state.seq, hash: story.state.hash, day: DAY });
    const own = [...sink.files.values()].filter(({ path }) => !path.startsWith('/assets/'));
    expect(manifest?.files).toEqual(Object.fromEntries(own.map(({ path, body }) => [path, sha256(body)])));
  });

  test('keeps the whole log as files that verify', async () => {
    const { story, sink } = await published();
    const log = sink.files.get('/provkommun/logg.ndjson')?.body ?? '';
    expect(verifyLog(log, { org: '9999', head: story.state.hash })).toMatchObject({ ok: true });
    const texts = sink.files.get('/provkommun/texter.ndjson')?.body ?? '';
    expect(checkTexts(log, texts)).toMatchObject({ ok: true, genuine: 3, missing: 0 });
  });

  test('of an organisation that does not exist is refused', async () => {
    const sink = new MemorySink();
    await expect(publish('0180', publishing(smallStory(), sink))).rejects.toThrow('no organisation “0180”');
    expect(sink.acts).toEqual([]);
  });
});

describe('the shared pages', () => {
  test('are those that belong to no organisation, with what the deployment says of itself', async () => {
    const sink = new MemorySink();
    const settings = { origin: 'https://blomlada.example', securityContact: 'mailto:it@example.org' };
    await publish(SITE, { ...publishing(smallStory(), sink), settings });
    const rows = await benchmarksOf(smallStory(), others).rows('municipality');
    const national = nationalFiles('municipality', rows, DAY, settings).map(({ path }) => path);
    expect(national.length).toBeGreaterThan(3);
    expect([...sink.files.keys()].sort()).toEqual([...sharedPaths(settings), ...national].sort());
    expect(sink.files.has('/sitemap.xml')).toBe(true);
    await publish(SITE, { ...publishing(smallStory(), sink), settings });
    expect(sink.acts.filter(({ act }) => act === 'manifest')).toHaveLength(1);
  });
});

describe('a second publication', () => {
  test('of the same writes nothing, not even a manifest', async () => {
    const { story, sink } = await published();
    sink.acts.length = 0;
    const outcome = await publish('9999', publishing(story, sink));
    expect(sink.acts).toEqual([]);
    expect(outcome).toMatchObject({ written: 0, unchanged: sink.files.size });
  });

  test('puts back what somebody changed or took away', async () => {
    const { story, sink } = await published();
    const { bytes } = sink;
    const page = sink.files.get('/provkommun/');
    if (page) sink.files.set('/provkommun/', { ...page, body: 'något annat' });
    sink.files.delete('/provkommun/tjanst/skola/');
    expect(await publish('9999', publishing(story, sink))).toMatchObject({ written: 2 });
    expect(sink.bytes).toEqual(bytes);
  });

  test('after a change puts new pages before those that link to them, and leaves editions as they were', async () => {
    const { story, sink } = await published();
    sink.acts.length = 0;
    story.on('2026-11-22T09:00:00.000Z', register('ny', '2026-11-22'), assess('ny', '2026-11-22', 'green'));
    await publish('9999', publishing(story, sink));
    const puts = sink.takePuts();
    expect(puts.filter((path) => path.includes('/utgava/'))).toEqual([]);
    expect(puts.indexOf('/provkommun/tjanst/ny/')).toBeGreaterThan(puts.indexOf('/provkommun/logg.ndjson'));
    expect(puts.indexOf('/provkommun/tjanst/ny/')).toBeLessThan(puts.indexOf('/provkommun/tjanst/skola/'));
    expect(puts.slice(-2)).toEqual(['/provkommun/', '/en/provkommun/']);
  });

  test('never leaves a page that stood with a link to what is not there yet', async () => {
    const { story, sink } = await published();
    const stood = new Set(sink.files.keys());
    const shared = new Set(sharedPaths());
    story.on('2027-01-02T09:00:00.000Z', register('ny', '2027-01-02'), assess('ny', '2027-01-02', 'green'));
    const dead: string[] = [];
    const look = async () => {
      for (const { path, body } of sink.files.values()) {
        if (!stood.has(path)) continue;
        const links = Array.from(body.matchAll(/ (?:href|src)="(\/[^"#?]*)/g), ([, link = '']) => link);
        // What the API answers is made on demand: it is there before any page.
        const own = links.filter((link) => !link.startsWith('/api/v1/'));
        dead.push(...own.filter((link) => !sink.files.has(link) && !shared.has(link)));
      }
    };
    await publish('9999', { ...publishing(story, sink, '2027-01-02'), sink: sink.hand(look) });
    expect(sink.files.has('/provkommun/ar/2026/')).toBe(true);
    expect(dead).toEqual([]);
  });

  test('on a new day puts exactly what the day changes', async () => {
    const { story, sink } = await published();
    sink.acts.length = 0;
    await publish('9999', publishing(story, sink, NEXT_DAY));
    const organisations = await sourceOf(story, others).organisations();
    const site = { organisations, ledger: story.ledger };
    const on = (day: string, path: string) => render(site, path, new URLSearchParams(), day).body;
    const moved = paths(story.ledger, NEXT_DAY).filter((path) => on(DAY, path) !== on(NEXT_DAY, path));
    const puts = sink.takePuts();
    expect(puts.sort()).toEqual(moved.sort());
    expect(puts).toContain('/provkommun/');
    expect(puts.filter((path) => /\/utgava\/|\/ar\/|ndjson/.test(path))).toEqual([]);
    expect(sink.manifests.get('9999')?.manifest.day).toBe(NEXT_DAY);
  });

  test('has a page for each year end as soon as the year is over', async () => {
    const { story, sink } = await published();
    expect(sink.files.has('/provkommun/ar/2025/')).toBe(true);
    expect(sink.files.has('/provkommun/ar/2026/')).toBe(false);
    await publish('9999', publishing(story, sink, '2027-01-01'));
    expect(sink.files.has('/en/provkommun/ar/2026/')).toBe(true);
  });
});

describe('a new slug', () => {
  test('leaves at each old address the way to the new one, and files as they are', async () => {
    const { story, sink } = await published();
    const old = [...sink.files.keys()].filter((path) => path.includes('/provkommun/'));
    story.by({ role: 'operator' }, '2026-11-22T09:00:00.000Z', {
      type: 'change-settings',
      changes: { slug: 'ny-kommun' },
    });
    sink.acts.length = 0;
    await publish('9999', publishing(story, sink));
    const pages = old.filter((path) => path.endsWith('/'));
    expect(pages.length).toBeGreaterThan(10);
    for (const path of pages) {
      const to = path.replace('/provkommun/', '/ny-kommun/');
      expect(sink.files.get(path)?.body).toContain(`http-equiv="refresh" content="0; url=${to}"`);
      expect(sink.files.get(path)?.body).toContain(`<a href="${to}">`);
      expect(sink.files.has(to)).toBe(true);
    }
    for (const path of old.filter((each) => !each.endsWith('/'))) {
      const to = path.replace('/provkommun/', '/ny-kommun/');
      expect(sink.files.get(path)?.body).toBe(sink.files.get(to)?.body);
    }
    const puts = sink.takePuts();
    expect(puts.findIndex((path) => path.includes('/provkommun/'))).toBeGreaterThan(
      puts.indexOf('/ny-kommun/'),
    );
  });
});

describe('what stands is never made older', () => {
  test('an earlier day is refused', async () => {
    const { story, sink } = await published();
    const { bytes } = sink;
    await expect(publish('9999', publishing(story, sink, '2026-11-21'))).rejects.toThrow(
      'shows 2026-11-22; it does not go back to 2026-11-21',
    );
    expect(sink.bytes).toEqual(bytes);
  });

  test('a log that is cut, or another one, is refused', async () => {
    const { sink } = await published();
    const { bytes } = sink;
    const other = smallStory().on('2026-04-01T09:00:00.000Z', register('annan', '2026-04-01'));
    const { sink: longer } = await published(other);
    await expect(publish('9999', publishing(smallStory(), longer))).rejects.toThrow('made from another log');
    const strange = smallStory('9999', 'provkommun2');
    await expect(publish('9999', publishing(strange, sink))).rejects.toThrow('made from another log');
    expect(sink.bytes).toEqual(bytes);
  });

  test('a path that is no longer rendered stays, in the sink and in the manifest', async () => {
    const { story, sink } = await published();
    const kept = sink.manifests.get('9999');
    if (!kept) throw new Error('no manifest');
    const files = { ...kept.manifest.files, '/provkommun/forr/': sha256('förr') };
    sink.manifests.set('9999', { ...kept, manifest: { ...kept.manifest, files } });
    await publish('9999', publishing(story, sink, NEXT_DAY));
    expect(sink.manifests.get('9999')?.manifest.files['/provkommun/forr/']).toBe(sha256('förr'));
  });
});

describe('a language that goes', () => {
  test('leaves nothing old behind: its pages lead to those that stay, its files are those that stay', async () => {
    const { story, sink } = await published();
    story.on('2026-04-01T09:00:00.000Z', { type: 'change-settings', changes: { languages: ['sv'] } });
    const before = [...sink.files.keys()];
    await publish('9999', publishing(story, sink));
    expect(sink.files.get('/en/provkommun/tjanst/bygglov/')?.body).toContain(
      'content="0; url=/provkommun/tjanst/bygglov/"',
    );
    expect(sink.files.get('/en/provkommun/agenda.ics')?.body).toBe(
      sink.files.get('/provkommun/agenda.ics')?.body,
    );
    const english = before.filter((path) => path.startsWith('/en/') && path.endsWith('/'));
    expect(english.length).toBeGreaterThan(10);
    for (const path of english) expect(sink.files.get(path)?.body).toContain('http-equiv="refresh"');
    // And back again.
    story.on('2026-04-02T09:00:00.000Z', { type: 'change-settings', changes: { languages: ['sv', 'en'] } });
    await publish('9999', publishing(story, sink));
    expect(sink.files.get('/en/provkommun/')?.body).not.toContain('http-equiv="refresh"');
  });

  test('that was never there leaves no trace', async () => {
    const story = new Story('9999', { slug: 'provkommun', languages: ['en'] });
    const { sink } = await published(story);
    expect(sink.files.has('/en/provkommun/')).toBe(true);
    expect(sink.files.has('/provkommun/')).toBe(false);
  });
});

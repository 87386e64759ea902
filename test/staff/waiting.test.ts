import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess } from '../store/fixture.ts';
import { openWorkspace, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
beforeAll(async () => {
  workspace = await openWorkspace({ settings: { secondPair: true } });
  await workspace.command(assess('parkering', { effectiveOn: '2021-01-01' }));
  const editor = await workspace.as('editor', { areas: ['general-public'] });
  await editor.post('tjanst/bygglov/', {
    act: 'assess',
    version: '1',
    by: 'hand',
    status: 'red',
    reason: 'Tjänsten ligger nere.',
    effectiveOn: workspace.store.today(),
  });
});
afterAll(() => workspace.close());

const shown = async (role: 'strategist' | 'editor' | 'reader') => {
  const person = await workspace.as(role, { areas: ['general-public'] });
  return textOf(await (await person.get('')).text());
};

describe('given a stale status and a proposal, the matrix', () => {
  test('tells a strategist of both', async () => {
    expect(await shown('strategist')).toContain('Väntar på dig: 1 att bekräfta eller ompröva 1 förslag');
  });

  test('tells an editor what is theirs to confirm, and at the row that a proposal waits', async () => {
    const text = await shown('editor');
    expect(text).toContain('Väntar på dig: 1 att bekräfta eller ompröva');
    expect(text).not.toContain('ompröva 1 förslag');
    expect(text).toMatch(/Exempel bygglov .*förslag väntar på godkännande/);
  });

  test('tells a reader of nothing to do', async () => {
    expect(await shown('reader')).not.toContain('Väntar på dig');
  });
});

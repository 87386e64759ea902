import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import type { Proposal } from '../../functions/core/proposal.ts';
import { assess } from '../store/fixture.ts';
import { ORG, openWorkspace, type Person, textOf, type Workspace } from './fixture.ts';

let workspace: Workspace;
let strategist: Person;
let editor: Person;
beforeAll(async () => {
  workspace = await openWorkspace({ settings: { secondPair: true } });
  strategist = await workspace.as('strategist', { name: 'Stina Strateg' });
  editor = await workspace.as('editor', {
    subject: 'edvin',
    name: 'Edvin Ek',
    areas: ['general-public'],
  });
  await workspace.store.rememberName(ORG, 'edvin', 'Edvin Ek');
});
afterAll(() => workspace.close());
beforeEach(async () => {
  for (const { id, state } of await workspace.store.proposals(ORG))
    if (state.kind === 'open') await workspace.store.declineProposal(ORG, id, { by: 'x', reason: 'Nästa.' });
});

let keys = 0;
const stateNow = async () => {
  const ledger = await workspace.store.read(ORG);
  if (!ledger) throw new Error('no ledger');
  return ledger.state;
};
const versionOf = async (id: string) => (await stateNow()).services[id]?.version ?? 0;

/** What an editor saves: a proposal. */
async function propose(commands: readonly Command[], notes: readonly string[] = []): Promise<Proposal> {
  keys += 1;
  const outcome = await workspace.store.save({
    org: ORG,
    commands,
    sender: { role: 'editor', areas: ['general-public'], units: [], subject: 'edvin' },
    via: 'api',
    key: `proposal-${keys}`,
    notes,
  });
  const proposal = (await workspace.store.proposals(ORG)).find(({ state }) => state.kind === 'open');
  if (outcome.kind !== 'proposed' || !proposal) throw new Error(outcome.kind);
  return proposal;
}
const judged = async (given: Parameters<typeof assess>[1] = {}) =>
  assess('bygglov', {
    version: await versionOf('bygglov'),
    status: 'green',
    reason: 'Allt är digitalt.',
    ...given,
  });

const pageOf = async (person: Person) => (await person.get('forslag/')).text();
const decide = (person: Person, { id }: Proposal, fields: Record<string, string>) =>
  person.post(`forslag/${id}/`, fields);
const stateOf = async ({ id }: Proposal) =>
  (await workspace.store.proposals(ORG)).find((each) => each.id === id)?.state;

describe('what waits', () => {
  test('is told with who, when, and what would become what', async () => {
    await workspace.command(assess('bygglov', { status: 'red' }));
    await propose([await judged()], ['Ring arkivarien.']);
    const html = await pageOf(strategist);
    const text = textOf(html);
    expect(text).toMatch(/Väntar på godkännande 1 1 ändring av Edvin Ek den 15 januari 2026 kl\. 10\.00/);
    expect(text).toContain('Intern anteckning: Ring arkivarien.');
    expect(text).toMatch(
      /Ny bedömning : Exempel bygglov .*Status från R Röd till Gr Grön .*Allt är digitalt\./,
    );
    expect(html).toContain('value="approve"');
  });

  test('is for readers to read and for editors to take back, not to approve', async () => {
    await propose([await judged()]);
    const [own, foreign, reader] = await Promise.all([
      pageOf(editor),
      workspace.as('editor', { subject: 'other', areas: ['general-public'] }).then(pageOf),
      workspace.as('reader').then(pageOf),
    ]);
    expect(textOf(own)).toContain('1 ändring av dig');
    expect(own).toContain('value="withdraw"');
    expect(textOf(foreign)).toContain('Inga förslag väntar.');
    expect(textOf(reader)).toContain('1 ändring av Edvin Ek');
    expect(reader).not.toMatch(/value="(withdraw|approve|decline)"/);
    for (const html of [own, foreign, reader]) expect(html).not.toMatch(/value="(approve|decline)"/);
  });
});

describe('approving', () => {
  test('saves it as one change, and both see that', async () => {
    const proposal = await propose([await judged()]);
    const { seq } = await stateNow();
    const answer = await decide(strategist, proposal, { do: 'approve', seen: `${seq}` });
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/forslag/?saved=${seq + 1}`);
    expect(await stateOf(proposal)).toMatchObject({ kind: 'approved', seq: seq + 1 });
    for (const [person, who] of [
      [strategist, 'dig'],
      [editor, 'Stina Strateg'],
    ] as const) {
      expect(textOf(await pageOf(person))).toContain(`Godkänt som ändring ${seq + 1} i loggen av ${who}`);
    }
    const again = await decide(strategist, proposal, { do: 'approve', seen: `${seq}` });
    expect(again.headers.get('Location')).toContain(`?saved=${seq + 1}`);
    expect((await stateNow()).seq).toBe(seq + 1);
  });

  test('what somebody else has changed: who and what is told, and approving anyway is a choice', async () => {
    const proposal = await propose([await judged()]);
    await workspace.command(assess('bygglov', { status: 'red' }));
    const { seq } = await stateNow();
    expect((await decide(strategist, proposal, { do: 'approve', seen: `${seq}` })).status).toBe(409);
    const html = await pageOf(strategist);
    expect(textOf(html)).toMatch(
      /Det här har hänt sedan förslaget lämnades Exempel bygglov : Du bedömde .* som röd/,
    );
    expect(html).toContain('value="anyway"');
    const unseen = await decide(strategist, proposal, { do: 'anyway', seen: `${seq - 1}` });
    expect(unseen.status).toBe(409);
    expect(textOf(await unseen.text())).toContain('Någon ändrade en av e-tjänsterna medan du läste.');
    expect((await stateNow()).seq).toBe(seq);
    const answer = await decide(strategist, proposal, { do: 'anyway', seen: `${seq}` });
    expect(answer.headers.get('Location')).toContain(`?saved=${seq + 1}`);
  });

  test('what came without a version is held against what was there when it was proposed', async () => {
    const { version: _version, ...command } = (await judged()) as Command & { version?: number };
    const proposal = await propose([command as Command]);
    await workspace.command(assess('bygglov', { status: 'red' }));
    expect((await decide(strategist, proposal, { do: 'approve', seen: '1' })).status).toBe(409);
  });

  test('what cannot be carried out any more is not offered, and says why', async () => {
    const assessment = (await stateNow()).services['bygglov']?.assessments.at(-1)?.id ?? '';
    const proposal = await propose([
      { type: 'withdraw-assessment', service: 'bygglov', assessment, reason: 'Fel tjänst.' },
    ]);
    await workspace.command({ type: 'withdraw-assessment', service: 'bygglov', assessment, reason: 'Fel.' });
    const html = await pageOf(strategist);
    expect(textOf(html)).toContain('Förslaget kan inte genomföras som det ser ut nu: Bedömningen är redan');
    expect(html).not.toMatch(/value="(approve|anyway)"/);
    const { seq } = await stateNow();
    expect((await decide(strategist, proposal, { do: 'anyway', seen: `${seq}` })).status).toBe(409);
    expect((await stateNow()).seq).toBe(seq);
  });
});

describe('declining', () => {
  test('needs a reason, which the editor sees', async () => {
    const proposal = await propose([await judged()]);
    const empty = await decide(strategist, proposal, { do: 'decline', reason: '  ' });
    expect(empty.status).toBe(422);
    expect(textOf(await empty.text())).toContain('Fyll i det här fältet.');
    const answer = await decide(strategist, proposal, { do: 'decline', reason: 'Arkivet saknas.' });
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/forslag/?done=declined`);
    expect(textOf(await pageOf(editor))).toMatch(/Avslaget av Stina Strateg .*Skäl: ”Arkivet saknas\.”/);
  });

  test('by whoever proposed is taking it back', async () => {
    const proposal = await propose([await judged()]);
    const answer = await decide(editor, proposal, { do: 'withdraw' });
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/forslag/?done=withdrawn`);
    expect(textOf(await pageOf(editor))).toContain('Återtaget den 15 januari 2026');
    const late = await decide(strategist, proposal, { do: 'approve', seen: '1' });
    expect(late.headers.get('Location')).toBe(`/arbetsyta/${ORG}/forslag/?done=late`);
  });
});

describe('rights', () => {
  test.each(['approve', 'anyway', 'decline'])(
    'an editor may not %s, not even what is their own',
    async (wish) => {
      const proposal = await propose([await judged()]);
      const { seq } = await stateNow();
      const answer = await decide(editor, proposal, { do: wish, reason: 'Så.', seen: `${seq}` });
      expect([answer.status, (await stateNow()).seq, (await stateOf(proposal))?.kind]).toEqual([
        403,
        seq,
        'open',
      ]);
    },
  );

  test('nobody but the proposer takes back, and a reader does nothing', async () => {
    const proposal = await propose([await judged()]);
    const other = await workspace.as('editor', { subject: 'other', areas: ['general-public'] });
    await decide(other, proposal, { do: 'withdraw' });
    await decide(strategist, proposal, { do: 'withdraw' });
    expect((await decide(await workspace.as('reader'), proposal, { do: 'approve' })).status).toBe(403);
    expect((await stateOf(proposal))?.kind).toBe('open');
  });

  test('what does not exist leads back to the list', async () => {
    const answer = await strategist.post('forslag/..%2f..%2f/', { do: 'approve' });
    expect(answer.headers.get('Location')).toBe(`/arbetsyta/${ORG}/forslag/?done=late`);
  });
});

test('where no second pair of eyes is wanted, the page says so', async () => {
  await workspace.command({ type: 'change-settings', changes: { secondPair: false } });
  expect(textOf(await pageOf(strategist))).toContain('Organisationen har inte slagit på fyra ögon');
  await workspace.command({ type: 'change-settings', changes: { secondPair: true } });
});

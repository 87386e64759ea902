import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import type { Sender } from '../../functions/core/ledger-store.ts';
import type { Proposal } from '../../functions/core/proposal.ts';
import type { Store } from '../../functions/store/store.ts';
import { dyingClient, Lost, waitingClient } from './faults.ts';
import {
  assess,
  openTestStore,
  registerExample,
  request,
  STRATEGIST,
  savedIn,
  type TestStore,
} from './fixture.ts';
import { everyItem } from './fixture-table.ts';

const EDITOR: Sender = {
  role: 'editor',
  areas: ['general-public'],
  units: [],
  subject: 'editor@example.org',
};
const BO: Sender = { ...STRATEGIST, subject: 'bo@example.org' };

let opened: TestStore;
let store: Store;
beforeAll(async () => {
  opened = await openTestStore();
  store = opened.store;
});
afterAll(() => opened.close());

/** An organisation that wants a second pair of eyes, and a proposal of its editor. */
async function proposedIn(org: string, commands: Command[] = [assess('bygglov', { version: 1 })]) {
  await registerExample(store, { org, services: ['bygglov'], settings: { secondPair: true } });
  const asked = request(org, commands, { sender: EDITOR });
  const outcome = await store.save(asked);
  if (outcome.kind !== 'proposed') throw new Error(outcome.kind);
  return { asked, proposal: await proposalOf(org), org };
}

async function proposalOf(org: string): Promise<Proposal> {
  const [proposal] = await store.proposals(org);
  if (!proposal) throw new Error('there is no proposal');
  return proposal;
}

const approvalOf = (org: string, { id, by, commands }: Proposal, sender = STRATEGIST) =>
  request(org, commands, { sender, approves: { id, by } });
const seqOf = async (org: string) => (await store.read(org))?.state.seq;

describe('what an editor saves under a second pair of eyes', () => {
  test('waits, and the log is unchanged', async () => {
    const { proposal, org } = await proposedIn('waits');
    expect(proposal).toMatchObject({ role: 'editor', state: { kind: 'open' } });
    expect(await seqOf(org)).toBe(1);
  });

  test('is refused at once where it would be refused anyway', async () => {
    const { org } = await proposedIn('refused');
    const outcome = await store.save(
      request(org, [assess('bygglov', { effectiveOn: '2030-01-01' })], { sender: EDITOR }),
    );
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { type: 'future-date' } });
    expect(await store.proposals(org)).toHaveLength(1);
  });

  test('sent again is the same proposal, also when it is decided and the service has moved on', async () => {
    const { asked, proposal, org } = await proposedIn('again');
    expect(await store.save(asked)).toEqual({ kind: 'proposed', proposal: proposal.id });
    savedIn(await store.save(approvalOf(org, proposal)));
    expect(await store.save(asked)).toEqual({ kind: 'proposed', proposal: proposal.id });
    savedIn(await store.save(request(org, [{ type: 'change-settings', changes: { secondPair: false } }])));
    expect(await store.save(asked)).toEqual({ kind: 'proposed', proposal: proposal.id });
    expect(await store.proposals(org)).toHaveLength(1);
  });

  test('cannot be replaced under the same key', async () => {
    const { asked } = await proposedIn('key');
    const other = { ...asked, commands: [assess('bygglov', { status: 'red' })] };
    expect(await store.save(other)).toEqual({ kind: 'key-reused', seq: null });
  });

  test('that would not fit one item is refused with the number of changes that do', async () => {
    // Each half would fit its own item: the commit and its texts. A proposal keeps both in one.
    const incompressible = () =>
      Array.from({ length: 3900 }, () => String.fromCharCode(0x4e00 + Math.floor(chance() * 20_000))).join(
        '',
      );
    let seed = 1;
    const chance = () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    };
    await registerExample(store, { org: 'large', services: ['bygglov'], settings: { secondPair: true } });
    const commands = Array.from({ length: 60 }, () => assess('bygglov', { reason: incompressible() }));
    const outcome = await store.save(request('large', commands, { sender: EDITOR }));
    expect(outcome.kind).toBe('too-large');
    const fits = outcome.kind === 'too-large' ? outcome.fits : 0;
    expect(await store.save(request('large', commands.slice(0, fits), { sender: EDITOR }))).toMatchObject({
      kind: 'proposed',
    });
  });
});

/** An approval whose process dies once the commit stands. */
async function cutOff(org: string, proposal: Proposal): Promise<void> {
  const client = dyingClient(opened.engine, ({ command, pk }) =>
    command === 'PutItemCommand' && pk.startsWith('log#') ? 'answer-lost' : null,
  );
  await expect(opened.another({ client }).save(approvalOf(org, proposal))).rejects.toThrow(Lost);
  client.destroy();
}

describe('approving', () => {
  test('makes one commit by the strategist, and notes who proposed and who approved', async () => {
    const { proposal, org } = await proposedIn('approved');
    const commit = savedIn(await store.save(approvalOf(org, proposal)));
    expect(commit).toMatchObject({ seq: 2, role: 'strategist' });
    const [internal] = await store.internals(org, 1, 2);
    expect(internal?.notes).toEqual([`proposed-by:${proposal.by}`]);
    expect((await proposalOf(org)).state).toEqual({
      kind: 'approved',
      at: commit.at,
      by: internal?.actor,
      seq: 2,
    });
  });

  test('by two at once makes one commit, and both are told of it', async () => {
    const { proposal, org } = await proposedIn('both');
    const stores = [opened.another(), opened.another()];
    const outcomes = await Promise.all(
      [STRATEGIST, BO].map((sender, place) => stores[place]?.save(approvalOf(org, proposal, sender))),
    );
    expect(outcomes.map((outcome) => outcome && savedIn(outcome).seq)).toEqual([2, 2]);
    expect(await seqOf(org)).toBe(2);
    expect((await proposalOf(org)).state).toMatchObject({ kind: 'approved', seq: 2 });
  });

  test('that is cut off after the commit is noted at the next look, and not done twice', async () => {
    const { proposal, org } = await proposedIn('cut-off');
    await cutOff(org, proposal);
    expect(await seqOf(org)).toBe(2);
    expect((await proposalOf(org)).state).toMatchObject({ kind: 'approved', seq: 2 });
    expect(savedIn(await store.save(approvalOf(org, proposal, BO))).seq).toBe(2);
    expect(await seqOf(org)).toBe(2);
  });

  test('that was cut off is found in the log when the log has long forgotten the command', async () => {
    const { proposal, org } = await proposedIn('long-ago');
    await cutOff(org, proposal);
    opened.setNow('2026-03-15T09:00:00.000Z');
    savedIn(await store.save(request(org, [assess('bygglov', { effectiveOn: '2026-03-01' })])));
    const outcome = await opened.another().save(approvalOf(org, proposal, BO));
    opened.setNow('2026-01-15T09:00:00.000Z');
    expect(outcome).toMatchObject({ kind: 'refused', refusal: { type: 'proposal-decided' } });
    expect((await proposalOf(org)).state).toMatchObject({ kind: 'approved', seq: 2 });
  });

  test('is nothing that the proposer could do by choosing a key', async () => {
    const { proposal, org } = await proposedIn('chosen-key');
    savedIn(await store.save(request(org, [{ type: 'change-settings', changes: { secondPair: false } }])));
    const key = `proposal ${proposal.id}`;
    savedIn(await store.save(request(org, [assess('bygglov')], { sender: EDITOR, key })));
    expect((await proposalOf(org)).state).toEqual({ kind: 'open' });
  });

  test('is not for editors, nor of what was declined, nor of what is not there', async () => {
    const { proposal, org } = await proposedIn('not-for-all');
    const refusalOf = async (approval: Parameters<Store['save']>[0]) => {
      const outcome = await store.save(approval);
      return outcome.kind === 'refused' ? outcome.refusal.type : outcome.kind;
    };
    expect(await refusalOf(approvalOf(org, proposal, EDITOR))).toBe('missing-permission');
    expect(await refusalOf(approvalOf(org, { ...proposal, id: 'f'.repeat(32) }))).toBe('unknown-proposal');
    await store.declineProposal(org, proposal.id, { by: 'someone', reason: 'Nej.' });
    expect(await refusalOf(approvalOf(org, proposal))).toBe('proposal-decided');
    expect(await seqOf(org)).toBe(1);
  });

  test('what somebody else has changed meanwhile is refused, until it is approved as it stands', async () => {
    const { proposal, org } = await proposedIn('moved');
    savedIn(await store.save(request(org, [assess('bygglov', { status: 'red' })])));
    expect(await store.save(approvalOf(org, proposal))).toMatchObject({
      kind: 'refused',
      refusal: { type: 'changed-meanwhile' },
    });
    expect((await proposalOf(org)).state.kind).toBe('open');
    const anew = { ...proposal, commands: [assess('bygglov', { version: 2 })] };
    expect(savedIn(await store.save(approvalOf(org, anew))).seq).toBe(3);
  });
});

describe('declining', () => {
  test('is noted with who and why, once', async () => {
    const { proposal, org } = await proposedIn('declined');
    const decline = (reason: string) => store.declineProposal(org, proposal.id, { by: 'someone', reason });
    expect([await decline('Nej.'), await decline('Ändå inte.')]).toEqual([true, false]);
    expect((await proposalOf(org)).state).toMatchObject({ kind: 'declined', by: 'someone', reason: 'Nej.' });
  });

  test('in the moment of an approval changes nothing: what stands in the log was approved', async () => {
    const { proposal, org } = await proposedIn('moment');
    let declined: Promise<boolean> | undefined;
    const slow = waitingClient(opened.engine, async ({ command, pk }) => {
      if (command !== 'PutItemCommand' || !pk.startsWith('log#')) return;
      declined ??= store.declineProposal(org, proposal.id, { by: 'someone', reason: 'Nej.' });
      await declined;
    });
    expect(savedIn(await opened.another({ client: slow }).save(approvalOf(org, proposal))).seq).toBe(2);
    slow.destroy();
    expect(await declined).toBe(true);
    expect((await proposalOf(org)).state).toMatchObject({ kind: 'approved', seq: 2 });
  });

  test('is shown for ninety days; what is open stays', async () => {
    const { proposal, org } = await proposedIn('ninety');
    savedIn(await store.save({ ...request(org, [assess('bygglov')]), sender: STRATEGIST }));
    await store.save(request(org, [assess('bygglov', { status: 'red' })], { sender: EDITOR }));
    await store.declineProposal(org, proposal.id, { by: 'someone', reason: 'Nej.' });
    const shownOn = async (day: string) => {
      opened.setNow(`${day}T09:00:00.000Z`);
      const kinds = (await store.proposals(org)).map(({ state }) => state.kind);
      opened.setNow('2026-01-15T09:00:00.000Z');
      return kinds.toSorted();
    };
    expect(await shownOn('2026-04-15')).toEqual(['declined', 'open']);
    expect(await shownOn('2026-04-16')).toEqual(['open']);
  });
});

describe('an erased person', () => {
  test('leaves no proposal, no name as the one who proposed, and none as the one who decided', async () => {
    const { proposal, org } = await proposedIn('erased');
    const notes = ['Edvins anteckning'];
    savedIn(await store.save({ ...approvalOf(org, proposal, BO), notes }));
    await store.save(request(org, [assess('bygglov', { status: 'red' })], { sender: EDITOR }));
    const by = await store.rememberName(org, BO.subject, 'Bo');
    const carol = { ...STRATEGIST, subject: 'carol@example.org' };
    const later = await store.save(
      request(org, [assess('bygglov', { effectiveOn: '2025-07-01' })], { sender: EDITOR, notes }),
    );
    if (later.kind !== 'proposed') throw new Error(later.kind);
    const again = (await store.proposals(org)).find(({ id }) => id === later.proposal) ?? proposal;
    savedIn(await store.save({ ...approvalOf(org, again, carol), notes }));
    await store.erasePerson(org, BO.subject);
    const approved = (await store.proposals(org)).find(({ state }) => state.kind === 'approved');
    expect(approved?.state.kind).toBe('approved');
    expect(JSON.stringify(await everyItem(opened.client))).not.toContain(by);
    await store.erasePerson(org, EDITOR.subject);
    expect(await store.proposals(org)).toEqual([]);
    const left = JSON.stringify(await everyItem(opened.client));
    expect(left).not.toContain(proposal.by);
    expect(left).not.toContain('Edvins anteckning');
    expect(await seqOf(org)).toBe(3);
  });
});

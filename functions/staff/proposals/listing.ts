import type { DecidedProposal, OpenProposal } from '../../../web/staff/proposals/shown.ts';
import { collisionsOf } from '../../core/collisions.ts';
import type { Command } from '../../core/commands.ts';
import { inLanguage } from '../../core/language.ts';
import type { Proposal } from '../../core/proposal.ts';
import { asProposed, previewOf } from '../../core/proposed-changes.ts';
import { mayApprove } from '../../core/rights.ts';
import { serviceAt } from '../../core/service-at.ts';
import { type Ledger, serviceOf } from '../../core/state.ts';
import { ALL_KNOWN } from '../../core/view.ts';
import type { StaffCall } from '../call.ts';
import { tellCollisions } from '../matrix/tell-collisions.ts';
import { localeOf } from '../page.tsx';

/** What people are called, for staff, and which pseudonym is one’s own. */
type People = { names: ReadonlyMap<string, string>; own: string };

async function peopleOf({ parts, org, person }: StaffCall): Promise<People> {
  const own = await parts.store.rememberName(org, person.subject, person.name);
  return { names: await parts.store.names(org), own };
}

/** Who proposed or decided. */
function whoIs(call: StaffCall, { names, own }: People, person: string, unnamed: string): string {
  if (person === own) return localeOf(call).staff.proposals.you;
  return names.get(person) ?? unnamed;
}

const serviceIn = (command: Command): string | null =>
  command.type === 'answer-report' ? command.about : 'service' in command ? command.service : null;

/** The names of the services that a proposal is about, each once. */
function namesIn({ language, today }: StaffCall, { state }: Ledger, { commands }: Proposal): string[] {
  const ids = new Set(commands.flatMap((command) => serviceIn(command) ?? []));
  return [...ids].map((id) => {
    const record = serviceOf(state, id);
    const service = record && serviceAt(record, { validOn: today, known: ALL_KNOWN });
    return service ? inLanguage(service.profile.name, language).text : id;
  });
}

async function openProposal(
  call: StaffCall,
  ledger: Ledger,
  proposal: Proposal,
  people: People,
): Promise<OpenProposal> {
  const { today, parts, actor } = call;
  const collisions = collisionsOf(ledger.state, asProposed(ledger.state, proposal), today);
  return {
    proposal,
    by: whoIs(call, people, proposal.by, localeOf(call).staff.proposals.unnamed),
    preview: previewOf(ledger, proposal, { today, at: parts.store.now() }),
    changed: collisions.length === 0 ? [] : await tellCollisions(call, ledger, collisions),
    mayDecide: mayApprove(actor),
    mayWithdraw: proposal.by === people.own,
  };
}

function decidedProposal(
  call: StaffCall,
  ledger: Ledger,
  proposal: Proposal,
  people: People,
): DecidedProposal {
  const { unnamed, somebody } = localeOf(call).staff.proposals;
  const { state } = proposal;
  return {
    proposal,
    by: whoIs(call, people, proposal.by, unnamed),
    decidedBy: state.kind === 'open' ? '' : whoIs(call, people, state.by, somebody),
    services: namesIn(call, ledger, proposal),
  };
}

export type Listed = { open: OpenProposal[]; decided: DecidedProposal[] };

/** The proposals that whoever is logged in may see: an editor’s own, everybody’s for the others. */
export async function listProposals(call: StaffCall, ledger: Ledger): Promise<Listed> {
  const { parts, org, actor } = call;
  const [proposals, people] = await Promise.all([parts.store.proposals(org), peopleOf(call)]);
  const seen = actor.role === 'editor' ? proposals.filter(({ by }) => by === people.own) : proposals;
  const open = seen.filter(({ state }) => state.kind === 'open');
  const decided = seen.filter(({ state }) => state.kind !== 'open');
  return {
    open: await Promise.all(open.map((each) => openProposal(call, ledger, each, people))),
    decided: decided.map((each) => decidedProposal(call, ledger, each, people)),
  };
}

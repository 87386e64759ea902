import { dayOf } from '../../../functions/core/calendar.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { logAddresses } from '../log/addresses.ts';
import type { DecidedProposal } from './shown.ts';

type Props = { shown: DecidedProposal; org: string; locale: StaffLocale };

/** What became of a proposal, and by whom. */
const Decision = ({ shown, org, locale }: Props) => {
  const { proposals } = locale.staff;
  const { state, by } = shown.proposal;
  if (state.kind === 'open') return null;
  const on = dayOf(state.at);
  if (state.kind === 'approved') {
    return (
      <p>
        <a href={logAddresses(locale.lang, org).commit(state.seq)}>{proposals.approved(state.seq)}</a>{' '}
        {proposals.by(shown.decidedBy, on)}
      </p>
    );
  }
  if (state.by === by) return <p>{proposals.withdrawn(on)}</p>;
  return (
    <>
      <p>
        {proposals.declined} {proposals.by(shown.decidedBy, on)}
      </p>
      <p class="prose">{proposals.because(state.reason)}</p>
    </>
  );
};

/** Names are listed up to this many. */
const NAMED = 4;

function aboutText({ proposal, services }: DecidedProposal, { staff, format }: StaffLocale): string {
  const { about, andMore, wholeOrganisation } = staff.proposals;
  const rest = services.length - NAMED;
  const named = rest > 0 ? `${services.slice(0, NAMED).join(', ')} ${andMore(rest)}` : format.list(services);
  return about(proposal.commands.length, services.length === 0 ? wholeOrganisation : named);
}

/** A proposal that was decided lately. */
export const DecidedProposalItem = ({ shown, org, locale }: Props) => {
  const { proposals } = locale.staff;
  return (
    <li>
      <p>
        <strong>{aboutText(shown, locale)}</strong>{' '}
        <small>{proposals.by(shown.by, dayOf(shown.proposal.at))}</small>
      </p>
      <Decision shown={shown} org={org} locale={locale} />
    </li>
  );
};

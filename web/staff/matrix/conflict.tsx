import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import type { CollisionData } from './tray-answers.ts';

/** Who changed a service meanwhile, and what; what was typed stands in the form below. */
export const Conflict = ({ locale, collision }: { locale: StaffLocale; collision: CollisionData }) => {
  const { assessing, happenings, refusals } = locale.staff;
  const { happened, row, reason } = collision;
  return (
    <div class="errors" role="alert" tabindex={-1}>
      <h2>{assessing.conflict}</h2>
      <ul>
        {happened.map(({ said }) => (
          <li>{said}</li>
        ))}
      </ul>
      {row ? (
        <>
          <p>
            {assessing.conflictNow}: <StatusMark status={row.status} locale={locale} />.{' '}
            {reason && happenings.because(reason)}
          </p>
          <p>{assessing.conflictHow}</p>
        </>
      ) : (
        <p>{refusals['service-ended']}</p>
      )}
    </div>
  );
};

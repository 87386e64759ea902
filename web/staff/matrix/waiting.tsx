import type { StaffLocale } from '../../text/staff.ts';

/** How much waits for somebody: statuses to confirm, proposals to decide on, reports to answer. */
export type Waiting = { confirm: number; proposals: number; reports: number };

const PAGES = [
  ['confirm', 'att-bekrafta/'],
  ['proposals', 'forslag/'],
  ['reports', 'inkorg/'],
] as const;

/** What waits, each a link to where it is dealt with; nothing where nothing does. */
export const WaitingList = ({ waiting, locale }: { waiting: Waiting; locale: StaffLocale }) => {
  const { matrix } = locale.staff;
  const parts = PAGES.filter(([key]) => waiting[key] > 0);
  if (parts.length === 0) return null;
  return (
    <p class="work-waits">
      <b>{matrix.waits}</b>
      {parts.map(([key, path]) => (
        <>
          {' '}
          <a href={path}>{matrix.waiting[key](waiting[key])}</a>
        </>
      ))}
    </p>
  );
};

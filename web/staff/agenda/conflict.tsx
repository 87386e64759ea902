import type { StaffLocale } from '../../text/staff.ts';

/** Something that others did while a form lay open, as a sentence: who, what, when. */
export type Meanwhile = { said: string };

/** What happened to a service while a form lay open, and by whom. */
export const Conflict = ({ happened, locale }: { happened: readonly Meanwhile[]; locale: StaffLocale }) => {
  const { conflict } = locale.staff.agenda;
  if (happened.length === 0) return null;
  return (
    <section aria-labelledby="conflict" class="plan-conflict">
      <h2 id="conflict">{conflict.heading}</h2>
      <p>{conflict.explained}</p>
      <ul>
        {happened.map(({ said }) => (
          <li>{said}</li>
        ))}
      </ul>
    </section>
  );
};

import type { StaffLocale } from '../../text/staff.ts';

/*
 * The fields of the tray. They exist for the script only, which names them by `data-field`; labels stand around
 * them, since those of single changes are copied.
 */

type Props = { locale: StaffLocale; prefix: string };

const Reason = ({ locale, prefix }: Props) => {
  const { tray } = locale.staff;
  return (
    <label>
      {tray.reason}
      <textarea rows={2} maxlength={4000} name={`${prefix}reason`} data-field="reason" />
      <span class="error" data-error="reason" hidden />
    </label>
  );
};

const Days = ({ locale, prefix }: Props) => {
  const { tray } = locale.staff;
  return (
    <div class="pair">
      <label>
        {tray.effectiveOn}
        <input type="date" name={`${prefix}effectiveOn`} data-field="effectiveOn" />
        <span class="error" data-error="effectiveOn" hidden />
      </label>
      <label data-only="not-applicable" hidden>
        {tray.reviewOn}
        <input type="date" name={`${prefix}reviewOn`} data-field="reviewOn" />
        <span class="error" data-error="reviewOn" hidden />
      </label>
    </div>
  );
};

const Links = ({ locale, prefix }: Props) => {
  const { tray } = locale.staff;
  return (
    <label>
      {tray.evidence}
      <small>{tray.evidenceHelp}</small>
      <textarea rows={2} name={`${prefix}evidence`} data-field="evidence" spellcheck={false} />
      <span class="error" data-error="evidence" hidden />
    </label>
  );
};

const Note = ({ locale, prefix }: Props) => {
  const { tray } = locale.staff;
  return (
    <label>
      {tray.note}
      <small>{tray.noteHelp}</small>
      <textarea rows={2} maxlength={3900} name={`${prefix}note`} data-field="note" />
      <span class="error" data-error="note" hidden />
    </label>
  );
};

/** What is given once for all changes; the less common of it behind a summary. */
export const GivenFields = ({ locale }: { locale: StaffLocale }) => {
  const own = { locale, prefix: 'given-' };
  return (
    <>
      <Reason {...own} />
      <Days {...own} />
      <details class="more" data-slot="more">
        <summary>{locale.staff.tray.more}</summary>
        <Links {...own} />
        <Note {...own} />
      </details>
    </>
  );
};

/** What can be given for one change in place of what is given for all. */
export const OwnFields = ({ locale }: { locale: StaffLocale }) => {
  const own = { locale, prefix: 'own-' };
  return (
    <>
      <p class="help">{locale.staff.tray.ownHelp}</p>
      <Reason {...own} />
      <Days {...own} />
      <Links {...own} />
      <Note {...own} />
    </>
  );
};

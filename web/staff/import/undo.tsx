import type { Day } from '../../../functions/core/calendar.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import type { UndoKept } from '../../../functions/core/undoing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { LongField, StaffForm } from '../form.tsx';
import type { FormKeys, FormState } from '../form-state.ts';
import { Changes, Ends, isEnding, Kept, type UndoShown } from './undo-lists.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  keys: FormKeys;
  state: FormState;
  catalogue: Catalogue;
  ledger: Ledger;
  run: { seq: number; source: string; day: Day };
  /** Every service that is set back. */
  shown: readonly UndoShown[];
  kept: readonly UndoKept[];
  digest: string;
  /** The newest commit that the page knows. */
  seen: number;
  problem: string | undefined;
};

const Confirm = ({ locale, org, keys, state, run, shown, digest, seen }: Props) => {
  const { undo } = locale.staff.imports;
  const services = shown.length;
  const action = staffPath(locale.lang, org, `import/angra/${run.seq}/`);
  return (
    <StaffForm action={action} keys={keys} class="card">
      <p>
        <strong>{undo.willSave(services)}</strong>
      </p>
      <input type="hidden" name="digest" value={digest} />
      <input type="hidden" name="seen" value={String(seen)} />
      <LongField
        name="reason"
        label={undo.reason}
        help={undo.reasonHelp}
        state={state}
        locale={locale}
        value={undo.defaultReason(run.day)}
        maxlength={4000}
        required
      />
      <p class="buttons">
        <button type="submit" class="danger">
          {undo.button(services)}
        </button>
        <a href={staffPath(locale.lang, org, 'import/')}>{undo.back}</a>
      </p>
    </StaffForm>
  );
};

/** What taking an import back would do, before it is done. */
export const ImportUndo = (props: Props) => {
  const { locale, org, state, run, shown, kept, problem } = props;
  const ends = shown.filter(isEnding);
  const changes = shown.filter((each) => !isEnding(each));
  const { undo } = locale.staff.imports;
  return (
    <>
      <h1>{undo.title}</h1>
      <p>{undo.lead(run.source, run.day)}</p>
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <ErrorSummary state={state} locale={locale} />
      {shown.length > 0 ? (
        <>
          <Confirm {...props} />
          {changes.length > 0 && <Changes {...props} shown={changes} />}
          {ends.length > 0 && <Ends {...props} shown={ends} />}
        </>
      ) : (
        <>
          <p>{undo.nothing}</p>
          <p>
            <a href={staffPath(locale.lang, org, 'import/')}>{undo.back}</a>
          </p>
        </>
      )}
      {kept.length > 0 && <Kept {...props} />}
    </>
  );
};

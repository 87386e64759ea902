import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import type { Command } from '../../../functions/core/commands.ts';
import type { FieldChange, ServiceDifference } from '../../../functions/core/import-difference.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import { serviceAt } from '../../../functions/core/service-at.ts';
import { type Ledger, serviceOf } from '../../../functions/core/state.ts';
import type { UndoKept } from '../../../functions/core/undoing.ts';
import { ALL_KNOWN } from '../../../functions/core/view.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { ChangeRows } from './change-rows.tsx';

/** A service that is set back: by which commands, and what they change. */
export type UndoShown = { service: string; difference: ServiceDifference; commands: readonly Command[] };

const LAST_DAY = '2199-12-31';

const nameOf = ({ state }: Ledger, service: string, { lang }: StaffLocale): string => {
  const record = serviceOf(state, service);
  const at = record && serviceAt(record, { validOn: LAST_DAY, known: ALL_KNOWN });
  return at ? inLanguage(at.profile.name, lang).text : service;
};

const MOST_SHOWN = 300;

/** Whether the service goes from the map; then nothing has to be told of its fields. */
export const isEnding = ({ commands }: UndoShown): boolean =>
  commands.some(({ type }) => type === 'retire-service');

const changesOf = ({ difference }: UndoShown): readonly FieldChange[] => {
  const changes = difference.ok ? difference.changes : [];
  return changes.length > 0 ? changes : [{ field: 'assessment', from: null, to: null }];
};

type SectionProps = {
  locale: StaffLocale;
  catalogue: Catalogue;
  ledger: Ledger;
  shown: readonly UndoShown[];
};

const First = ({ locale, shown }: Pick<SectionProps, 'locale' | 'shown'>) =>
  shown.length > MOST_SHOWN ? <p>{locale.staff.imports.undo.first(MOST_SHOWN, shown.length)}</p> : null;

/** The services that go from the map. */
export const Ends = ({ locale, ledger, shown }: SectionProps) => {
  const { undo } = locale.staff.imports;
  return (
    <section aria-labelledby="ends">
      <h2 id="ends">{`${undo.ends} (${locale.format.number(shown.length)})`}</h2>
      <p>{undo.endsLead}</p>
      <First locale={locale} shown={shown} />
      <ul class="names">
        {shown.slice(0, MOST_SHOWN).map(({ service }) => (
          <li>{nameOf(ledger, service, locale)}</li>
        ))}
      </ul>
    </section>
  );
};

/** The services that get their earlier details back. */
export const Changes = ({ locale, catalogue, ledger, shown }: SectionProps) => {
  const { undo, preview } = locale.staff.imports;
  const { heads } = preview;
  const title = `${undo.changes} (${locale.format.number(shown.length)})`;
  return (
    <section aria-labelledby="changes">
      <h2 id="changes">{title}</h2>
      <First locale={locale} shown={shown} />
      <section class="scroll" aria-label={preview.region(undo.changes)} tabindex={0}>
        <table class="import-changes">
          <caption>{undo.willSave(shown.length)}</caption>
          <thead>
            <tr>
              <th scope="col">{heads.service}</th>
              <th scope="col">{heads.field}</th>
              <th scope="col">{heads.from}</th>
              <th scope="col">{undo.to}</th>
            </tr>
          </thead>
          {shown.slice(0, MOST_SHOWN).map((each) => (
            <ChangeRows
              head={nameOf(ledger, each.service, locale)}
              changes={changesOf(each)}
              catalogue={catalogue}
              locale={locale}
            />
          ))}
        </table>
      </section>
    </section>
  );
};

const whatOf = (what: UndoKept['what'], locale: StaffLocale): string => {
  const { undo, fields } = locale.staff.imports;
  return what === 'service' || what === 'assessment' || what === 'vanished' ? undo.what[what] : fields[what];
};

/** What stays, and why. */
export const Kept = ({
  locale,
  kept,
  ledger,
}: Omit<SectionProps, 'shown' | 'catalogue'> & { kept: readonly UndoKept[] }) => {
  const { undo, preview } = locale.staff.imports;
  return (
    <section aria-labelledby="kept">
      <h2 id="kept">{undo.kept}</h2>
      <p>{undo.keptLead}</p>
      <section class="scroll" aria-label={preview.region(undo.kept)} tabindex={0}>
        <table class="import-rows">
          <caption>{undo.kept}</caption>
          <thead>
            <tr>
              <th scope="col">{preview.heads.service}</th>
              <th scope="col">{preview.heads.kept}</th>
              <th scope="col">{preview.heads.why}</th>
            </tr>
          </thead>
          <tbody>
            {kept.map(({ service, what, because }) => (
              <tr>
                <th scope="row">{nameOf(ledger, service, locale)}</th>
                <td>{whatOf(what, locale)}</td>
                <td>{undo.because[because]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </section>
  );
};

import type { Day } from '../../../functions/core/calendar.ts';
import type { Catalogue } from '../../../functions/core/catalogue/catalogue.ts';
import { IMPORT_OUTCOMES, type ImportOutcome, type ImportRow } from '../../../functions/core/importing.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { StaffForm } from '../form.tsx';
import type { FormKeys } from '../form-state.ts';
import { ImportSection, type PreviewSection } from './sections.tsx';
import { ImportSteps } from './steps.tsx';

export type { PreviewSection } from './sections.tsx';

type Props = {
  locale: StaffLocale;
  org: string;
  upload: string;
  keys: FormKeys;
  catalogue: Catalogue;
  about: { file: string; format: string; effectiveOn: Day; source: string };
  /** All rows, to be counted. */
  counts: readonly Pick<ImportRow, 'outcome'>[];
  /** Services that would change. */
  services: number;
  /** What tells that nothing else is saved than what is shown. */
  digest: string;
  /** The newest commit that the page knows. */
  seen: number;
  only: ImportOutcome | null;
  sections: readonly PreviewSection[];
  /** Why it was not imported just now. */
  problem: string | undefined;
};

const Counts = ({ locale, org, upload, counts, only }: Props) => {
  const { outcomes, preview } = locale.staff.imports;
  const path = staffPath(locale.lang, org, `import/${upload}/`);
  const count = (outcome: ImportOutcome) => counts.filter((row) => row.outcome === outcome).length;
  return (
    <nav aria-label={preview.counts}>
      <ul class="import-counts">
        {IMPORT_OUTCOMES.map((outcome) => ({ outcome, total: count(outcome) }))
          .filter(({ total }) => total > 0)
          .map(({ outcome, total }) => (
            <li>
              <a href={`${path}?visa=${outcome}`} aria-current={only === outcome ? 'true' : undefined}>
                <b>{locale.format.number(total)}</b> {outcomes[outcome]}
              </a>
            </li>
          ))}
        {only && (
          <li>
            <a href={path}>{preview.show}</a>
          </li>
        )}
      </ul>
    </nav>
  );
};

const Apply = ({ locale, org, upload, keys, services, counts, digest, seen, about }: Props) => {
  const { preview } = locale.staff.imports;
  const path = (rest: string) => staffPath(locale.lang, org, `import/${upload}/${rest}`);
  const refused = counts.filter(({ outcome }) => outcome === 'refused').length;
  return (
    <div class="card">
      <p>
        <strong>{services === 0 ? preview.nothing : preview.willSave(services)}</strong>
      </p>
      {refused > 0 && <p>{preview.someRefused(refused)}</p>}
      <div class="buttons">
        {services > 0 && (
          <StaffForm action={path('genomfor/')} keys={keys}>
            <input type="hidden" name="digest" value={digest} />
            <input type="hidden" name="seen" value={String(seen)} />
            <button type="submit">{preview.button(services)}</button>
          </StaffForm>
        )}
        <StaffForm action={path('avbryt/')} keys={keys}>
          <button type="submit" class="quiet">
            {preview.cancel}
          </button>
        </StaffForm>
        {about.format === 'table' && <a href={path('kolumner/')}>{preview.columns}</a>}
        <a href={path('skillnad.csv')} download>
          {preview.download}
        </a>
      </div>
    </div>
  );
};

/** The last step before saving: every change that the import would make. */
export const ImportPreview = (props: Props) => {
  const { locale, about, sections, catalogue, only, problem } = props;
  const { preview, outcomes, formatsInText } = locale.staff.imports;
  return (
    <>
      <h1>{preview.title}</h1>
      <ImportSteps locale={locale} at={2} columns={about.format === 'table'} />
      {problem && (
        <p class="notice" role="alert">
          {problem}
        </p>
      )}
      <p>
        {preview.about(about.file, formatsInText[about.format] ?? about.format, about.effectiveOn)}{' '}
        {preview.source(about.source)}
      </p>
      <Apply {...props} />
      <Counts {...props} />
      {only && <p>{preview.onlyShown(outcomes[only])}</p>}
      {sections.map((section) => (
        <ImportSection section={section} locale={locale} catalogue={catalogue} />
      ))}
    </>
  );
};

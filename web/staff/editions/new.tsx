import type { Child } from 'hono/jsx';
import type { StaffLocale } from '../../text/staff.ts';
import { ErrorSummary } from '../error-summary.tsx';
import { TextField } from '../form.tsx';
import type { FormState } from '../form-state.ts';

type Props = {
  action: string;
  listHref: string;
  state: FormState;
  latest: string;
  locale: StaffLocale;
  /** The preview, once there is one. */
  children: Child;
};

const Fields = ({ action, state, latest, locale }: Omit<Props, 'children' | 'listHref'>) => {
  const { form } = locale.staff.editions;
  const shared = { state, locale };
  return (
    <form method="get" action={action}>
      <TextField name="label" label={form.label} help={form.labelHelp} maxlength={120} required {...shared} />
      <div class="fields">
        <TextField
          name="validOn"
          type="date"
          label={form.validOn}
          help={form.validHelp}
          max={latest}
          required
          {...shared}
        />
        <TextField
          name="knownOn"
          type="date"
          label={form.knownOn}
          help={form.knownHelp}
          max={latest}
          {...shared}
        />
      </div>
      <TextField name="id" label={form.id} help={form.idHelp} maxlength={64} {...shared} />
      <p class="buttons">
        <button type="submit">{form.preview}</button>
      </p>
    </form>
  );
};

/** The form for a new edition; nothing is published before it has been previewed. */
export const NewEdition = ({ children, ...props }: Props) => {
  const { editions } = props.locale.staff;
  const { label, validOn, knownOn, id } = editions.form;
  return (
    <>
      <nav class="breadcrumb" aria-label={props.locale.words.site.breadcrumbLabel}>
        <a href={props.listHref}>{editions.title}</a>
      </nav>
      <ErrorSummary state={props.state} locale={props.locale} labels={{ label, validOn, knownOn, id }} />
      <h1>{editions.create}</h1>
      <section class="card" aria-labelledby="fields">
        <h2 id="fields">{editions.form.heading}</h2>
        <Fields {...props} />
      </section>
      {children}
    </>
  );
};

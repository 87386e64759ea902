import type { Child } from 'hono/jsx';
import type { Locale, Words } from '../text/text.ts';

/** What can be wrong with what was typed. */
export type ReportFault = keyof Words['report']['faults'];

/** What was typed, and what has to be put right. */
export type ReportFormState = {
  message: string;
  contact: string;
  errors: Readonly<Record<string, ReportFault>>;
};

type Props = {
  /** Where the form is sent. */
  action: string;
  /** The service that it is about; null for a fault of the pages. */
  about: string | null;
  /** The page to come back to. */
  from: string | null;
  /** Where the handling of personal data is told. */
  privacy: string | null;
  /** Days until what is sent is deleted. */
  keptFor: number;
  longest: number;
  state?: ReportFormState;
  locale: Locale;
};

type FieldProps = { id: string; label: Child; help: string; fault: string | undefined; children: Child };

const Field = ({ id, label, help, fault, children }: FieldProps) => (
  <div class={fault ? 'wrong' : undefined}>
    <label for={id}>{label}</label>
    <p class="help" id={`${id}-help`}>
      {help}
    </p>
    {fault && (
      <p class="fault" id={`${id}-fault`}>
        {fault}
      </p>
    )}
    {children}
  </div>
);

const describing = (id: string, fault: unknown) => ({
  'aria-describedby': fault ? `${id}-help ${id}-fault` : `${id}-help`,
  'aria-invalid': fault ? ('true' as const) : undefined,
});

/** By which the public reports something: without login, cookie or script. One on a page. */
export const ReportForm = ({ action, about, from, privacy, keptFor, longest, state, locale }: Props) => {
  const words = locale.words.report;
  const { message = '', contact = '', errors = {} } = state ?? {};
  const kind = about === null ? words.fault : words.mismatch;
  const faultOf = (name: string) => errors[name] && words.faults[errors[name]];
  return (
    <form class="report-form" method="post" action={action}>
      <input type="hidden" name="service" value={about ?? ''} />
      <input type="hidden" name="from" value={from ?? ''} />
      <div hidden>
        <label for="report-homepage">{words.trap}</label>
        <input type="text" id="report-homepage" name="homepage" tabindex={-1} autocomplete="off" />
      </div>
      <Field id="report-message" label={kind.message} help={kind.help} fault={faultOf('message')}>
        <textarea
          id="report-message"
          name="message"
          rows={5}
          maxlength={longest}
          required
          {...describing('report-message', errors['message'])}
        >
          {message === '' ? '' : `\n${message}`}
        </textarea>
      </Field>
      <Field
        id="report-contact"
        label={
          <>
            {words.contact} <small>{words.optional}</small>
          </>
        }
        help={words.contactHelp}
        fault={faultOf('contact')}
      >
        <input
          type="email"
          id="report-contact"
          name="contact"
          value={contact}
          maxlength={200}
          autocomplete="email"
          {...describing('report-contact', errors['contact'])}
        />
      </Field>
      <p>
        {words.notice(keptFor)} {privacy && <a href={privacy}>{words.privacy}</a>}
      </p>
      <button type="submit">{words.send}</button>
    </form>
  );
};

import type { StaffLocale } from '../../text/staff.ts';
import { GivenFields } from './tray-fields.tsx';

type Props = { locale: StaffLocale; login: string };

/** What became of a save that has no answer yet, and what can be done about it. */
const Pending = ({ locale, login }: Props) => {
  const { tray } = locale.staff;
  return (
    <section class="tray-pending" data-slot="pending" aria-labelledby="tray-pending" hidden>
      <h3 id="tray-pending">
        {tray.sentTitle} <b class="tray-count" data-slot="pending-count" />
      </h3>
      <p class="error" data-slot="pending-said" />
      <div class="buttons">
        <a href={login} target="_blank" rel="noopener" data-slot="login" hidden>
          {tray.logIn}
        </a>
        <button type="button" data-act="retry">
          {tray.retry}
        </button>
        <button type="button" class="quiet" data-act="take-back" hidden>
          {tray.takeBack}
        </button>
      </div>
    </section>
  );
};

const Buttons = ({ locale }: Pick<Props, 'locale'>) => {
  const { tray } = locale.staff;
  return (
    <>
      <p class="error" data-slot="said-wrong" role="alert" />
      <div class="buttons">
        <button type="submit" data-slot="save" aria-keyshortcuts="Control+Enter">
          {tray.save}
        </button>
        <button type="button" class="quiet" data-act="save-first" hidden />
        <button type="button" class="quiet" data-act="undo">
          {tray.undo}
        </button>
        <button type="button" class="quiet" data-act="clear">
          {tray.clear}
        </button>
      </div>
      <p class="help keyboard">{tray.saveAs}</p>
    </>
  );
};

/** The tray in which changes gather before they are saved; it works with the script only, and is hidden without. */
export const Tray = ({ locale, login }: Props) => {
  const { tray } = locale.staff;
  return (
    <aside class="tray" aria-labelledby="tray-title" tabindex={-1} hidden>
      <div class="tray-head">
        <h2 id="tray-title">
          {tray.title} <b class="tray-count" data-slot="count" hidden />
        </h2>
        <button
          type="button"
          class="quiet"
          data-act="toggle"
          data-show={tray.show}
          data-hide={tray.hide}
          aria-expanded="false"
          aria-controls="tray-body"
        >
          {tray.show}
        </button>
      </div>
      <p class="tray-said" role="status" data-slot="said" />
      <div id="tray-body">
        <p class="help" data-slot="empty">
          {tray.empty}
        </p>
        <p class="notice" data-slot="unkept" role="alert" hidden />
        <Pending locale={locale} login={login} />
        <form data-slot="form" novalidate hidden>
          <p class="nothing-sent">{tray.nothingSent}</p>
          <p class="notice" data-slot="collides" hidden />
          <fieldset data-slot="given">
            <legend>{tray.forAll}</legend>
            <GivenFields locale={locale} />
          </fieldset>
          <Buttons locale={locale} />
          <ol class="tray-list" data-slot="list" />
        </form>
      </div>
    </aside>
  );
};

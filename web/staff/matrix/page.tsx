import type { Matrix } from '../../../functions/core/matrix.ts';
import type { Selection } from '../../components/matrix-selection.ts';
import { sizeOf } from '../../components/matrix-selection.ts';
import type { StaffLocale } from '../../text/staff.ts';
import { Choosing, type Whose } from './choosing.tsx';
import { CriteriaDialog, KeyLegend, KeysDialog } from './dialogs.tsx';
import type { PageData } from './page-data.ts';
import { WorkingTable } from './table.tsx';
import { Tray } from './tray.tsx';
import { Templates } from './tray-templates.tsx';
import { type Waiting, WaitingList } from './waiting.tsx';

type Props = {
  locale: StaffLocale;
  organisation: string;
  whole: Matrix;
  shown: Matrix;
  selection: Selection;
  whose: Whose | null;
  /** Null for somebody who may only read. */
  mayChange: ((service: string) => boolean) | null;
  data: PageData;
  waiting: Waiting;
  /** Services that an open proposal would change. */
  proposed: ReadonlySet<string>;
};

/** The services chosen for several changes at once. */
const Bulk = ({ locale }: Pick<Props, 'locale'>) => (
  <div class="chosen-bar" hidden>
    <p data-slot="selected" />
    <button type="button" class="quiet" data-act="unselect">
      {locale.staff.tray.unselect}
    </button>
  </div>
);

/** What is there only for those who may change something, and works with the script only. */
const Around = ({ locale, shown, data }: Pick<Props, 'locale' | 'shown' | 'data'>) => (
  <>
    <Tray locale={locale} login={data.login} />
    <CriteriaDialog catalogue={shown.catalogue} locale={locale} />
    <KeysDialog locale={locale} />
    <Templates locale={locale} />
  </>
);

const Nothing = ({ locale, whole }: Pick<Props, 'locale' | 'whole'>) => {
  const { matrix } = locale.staff;
  if (sizeOf(whole) > 0) return <p>{matrix.nothing}</p>;
  return (
    <p>
      {matrix.noneYet} <a href="register/">{matrix.toRegister}</a>
    </p>
  );
};

/** The working matrix: every service, to be changed where it stands. */
export const WorkingMatrix = (props: Props) => {
  const { locale, shown, mayChange, data } = props;
  return (
    <div
      class="work"
      data-enhance={mayChange ? 'matrix' : undefined}
      data-page={mayChange ? JSON.stringify(data) : undefined}
    >
      <div class="work-table">
        <h1>{locale.staff.shell.pages.matrix}</h1>
        <WaitingList waiting={props.waiting} locale={locale} />
        <Choosing {...props} />
        {mayChange && <KeyLegend locale={locale} />}
        {mayChange && <Bulk locale={locale} />}
        {sizeOf(shown) === 0 ? (
          <Nothing locale={locale} whole={props.whole} />
        ) : (
          <WorkingTable
            matrix={shown}
            organisation={props.organisation}
            locale={locale}
            mayChange={mayChange}
            proposed={props.proposed}
          />
        )}
      </div>
      {mayChange && <Around locale={locale} shown={shown} data={data} />}
    </div>
  );
};

import { inLanguage } from '../../../functions/core/language.ts';
import type { Ledger } from '../../../functions/core/state.ts';
import { langOf } from '../../components/localized.tsx';
import { RecordedText } from '../../components/recorded-text.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import type { StaffLocale } from '../../text/staff.ts';
import { staffPath } from '../addresses.ts';
import { nameOf, type ShownService, tickOf } from './shown.ts';

type Props = { shown: ShownService; ledger: Ledger; org: string; locale: StaffLocale };

/** The day somebody last vouched for it, and who. */
function vouchedText({ item: { vouched }, by }: ShownService, { staff }: StaffLocale): string {
  const { confirm } = staff;
  if (!vouched) return confirm.never;
  if (vouched.via === 'import') return confirm.imported(vouched.on);
  const who = by === 'you' ? confirm.you : (by?.name ?? confirm.somebody[vouched.role]);
  return confirm.by(vouched.on, who);
}

const Choice = ({ shown, locale }: Pick<Props, 'shown' | 'locale'>) => (
  <label>
    <input type="checkbox" name="tick" value={tickOf(shown.item)} checked={shown.ticked} />
    <span class="unseen">{locale.staff.confirm.choose(nameOf(shown, locale))}</span>
  </label>
);

/** A service of the list: who vouched for it, until when it holds, and why it has its status. */
export const ConfirmRow = ({ shown, ledger, org, locale, choosable }: Props & { choosable: boolean }) => {
  const { item, waits, mayConfirm } = shown;
  const { row, assessment, group, since } = item;
  const { confirm } = locale.staff;
  const name = inLanguage(row.profile.name, locale.lang);
  const href = staffPath(locale.lang, org, `tjanst/${row.id}/`);
  return (
    <tr>
      {choosable && <td class="choose">{mayConfirm && <Choice shown={shown} locale={locale} />}</td>}
      <th scope="row">
        <a href={href} lang={langOf(name.lang, locale)}>
          {name.text}
        </a>
        {row.profile.unit && <small>{row.profile.unit}</small>}
        {waits && <strong class="flag">{confirm.waits}</strong>}
      </th>
      <td class="is">
        <StatusMark status={row.status} locale={locale} />
        {row.override && <small>{locale.words.override.short}</small>}
      </td>
      <td class="when">{vouchedText(shown, locale)}</td>
      <td>{locale.format.day(since)}</td>
      <td class="why">
        {assessment && <RecordedText ledger={ledger} text={assessment.reason} locale={locale} />}
        {group === 'unknown' && mayConfirm && (
          <a class="assess" href={href} aria-label={confirm.assessOf(name.text)}>
            {confirm.assess}
          </a>
        )}
      </td>
    </tr>
  );
};

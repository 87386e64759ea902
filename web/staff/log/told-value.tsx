import { findCatalogue } from '../../../functions/core/catalogue/catalogues.ts';
import { inLanguage } from '../../../functions/core/language.ts';
import type { Told } from '../../../functions/core/log-reading-values.ts';
import { Said } from '../../components/localized.tsx';
import { RecordedText } from '../../components/recorded-text.tsx';
import { StatusMark } from '../../components/status-mark.tsx';
import { logAddresses } from './addresses.ts';
import { type LogBook, nameOfService } from './book.ts';

type Props = { value: Told; book: LogBook };

/** The name of an area or indicator; its id where the catalogue of now has none. */
const ItemName = ({ kind, id, book }: { kind: 'area' | 'indicator'; id: string; book: LogBook }) => {
  const { catalogue, locale } = book;
  const items = kind === 'area' ? catalogue.areas : catalogue.indicators;
  return <Said text={items.find((each) => each.id === id)?.name ?? { [locale.lang]: id }} locale={locale} />;
};

const ServiceLinks = ({ ids, book }: { ids: readonly string[]; book: LogBook }) => (
  <>
    {ids.map((id, place) => (
      <>
        {place > 0 && ', '}
        <a href={logAddresses(book.locale.lang, book.org).service(id)}>
          <Said text={nameOfService(book, id)} locale={book.locale} />
        </a>
      </>
    ))}
  </>
);

const catalogueTitle = (id: string, { locale }: LogBook): string => {
  const title = findCatalogue(id)?.title;
  return title ? inLanguage(title, locale.lang).text : id;
};

/** A value that an event set, in words. */
export const ToldValue = ({ value, book }: Props) => {
  const { locale, org } = book;
  const { words, format, staff } = locale;
  const { log } = staff;
  switch (value.kind) {
    case 'plain':
      return <>{value.text}</>;
    case 'link':
      return (
        <a href={value.text} rel="noopener">
          {value.text}
        </a>
      );
    case 'day':
      return <>{format.day(value.day)}</>;
    case 'number':
      return <>{format.number(value.number)}</>;
    case 'flag':
      return <>{value.on ? log.yes : log.no}</>;
    case 'status':
      return <StatusMark status={value.status} locale={locale} />;
    case 'criterion-state':
      return <>{words.service.states[value.state]}</>;
    case 'action-state':
      return <>{log.actionStates[value.state]}</>;
    case 'area':
    case 'indicator':
      return <ItemName kind={value.kind} id={value.id} book={book} />;
    case 'catalogue':
      return <>{catalogueTitle(value.id, book)}</>;
    case 'name':
      return <Said text={value.name} locale={locale} />;
    case 'text':
      return <RecordedText ledger={book.ledger} text={value.ref} locale={locale} />;
    case 'services':
      return <ServiceLinks ids={value.ids} book={book} />;
    case 'languages':
      return <>{format.list(value.languages.map((each) => log.languageNames[each]))}</>;
    case 'organisation-kind':
      return <>{log.organisationKinds[value.of]}</>;
    case 'commit':
      return <a href={logAddresses(locale.lang, org).commit(value.seq)}>{log.ownText.inCommit(value.seq)}</a>;
  }
};

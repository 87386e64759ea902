import type { Catalogue } from '../../functions/core/catalogue/catalogue.ts';
import type { RegisterEvent } from '../../functions/core/events.ts';
import type { Localized } from '../../functions/core/language.ts';
import type { Ledger, ServiceRecord } from '../../functions/core/state.ts';
import { byEffect, holds, type View } from '../../functions/core/view.ts';
import type { Locale, Words } from '../text/text.ts';
import { Said } from './localized.tsx';
import { RecordedText } from './recorded-text.tsx';
import { type Successor, SuccessorLinks } from './successors.tsx';

type Props = {
  ledger: Ledger;
  view: View;
  catalogue: Catalogue;
  locale: Locale;
  successorOf: (service: string) => Successor;
};

const VERBS = {
  'service-registered': 'registered',
  'service-redated': 'redated',
  'service-revised': 'revised',
  'service-renamed': 'renamed',
  'service-moved': 'moved',
  'service-mapped': 'mapped',
  'service-merged': 'merged',
  'service-split': 'split',
  'service-retired': 'retired',
  'service-reinstated': 'reinstated',
  'service-vanished': 'vanished',
  'service-returned': 'returned',
} as const satisfies Record<RegisterEvent['type'], keyof Words['life']>;

function verbOf(event: RegisterEvent, { life }: Words): string {
  if (event.type === 'service-mapped' && event.indicator === null) return life.unmapped;
  return life[VERBS[event.type]];
}

type Named = { id: string; name: Localized };
type ItemProps = { items: readonly Named[]; id: string; locale: Locale };

/** The name of an area or indicator; its id where the catalogue of now has none. */
const ItemName = ({ items, id, locale }: ItemProps) => (
  <Said text={items.find((item) => item.id === id)?.name ?? { [locale.lang]: id }} locale={locale} />
);

/** Happenings that their verb tells whole. */
const PLAIN: readonly RegisterEvent['type'][] = [
  'service-registered',
  'service-redated',
  'service-revised',
  'service-retired',
  'service-reinstated',
];

/** What a happening led to: a name, a place, another service. */
const Outcome = ({ event, catalogue, locale, successorOf }: Props & { event: RegisterEvent }) => {
  switch (event.type) {
    case 'service-renamed':
      return <Said text={event.name} locale={locale} />;
    case 'service-moved':
      return <ItemName items={catalogue.areas} id={event.area} locale={locale} />;
    case 'service-mapped':
      return (
        event.indicator && <ItemName items={catalogue.indicators} id={event.indicator} locale={locale} />
      );
    case 'service-merged':
      return <SuccessorLinks successors={[successorOf(event.into)]} />;
    case 'service-split':
      return <SuccessorLinks successors={event.into.map(successorOf)} />;
    case 'service-vanished':
    case 'service-returned':
      return `(${event.source})`;
    default:
      return null;
  }
};

/** What happened to a service beside its assessments, oldest first. */
export const LifeList = ({ record, ...props }: Props & { record: ServiceRecord }) => {
  const happened = record.register
    .map((each) => ({ ...each, effectiveOn: each.event.effectiveOn }))
    .filter((each) => holds(props.view, each))
    .sort(byEffect);
  return (
    <ul class="life">
      {happened.map(({ event }) => (
        <li>
          <time datetime={event.effectiveOn}>{event.effectiveOn}</time> {verbOf(event, props.locale.words)}
          {!PLAIN.includes(event.type) && ' '}
          <Outcome event={event} {...props} />
          {'reason' in event && event.reason && (
            <>
              {': '}
              <RecordedText ledger={props.ledger} text={event.reason} locale={props.locale} />
            </>
          )}
        </li>
      ))}
    </ul>
  );
};

import type { SiteSettings } from '../../web/site/site.ts';
import type { BenchmarkStore } from '../core/benchmark/benchmark-store.ts';
import type { Day } from '../core/calendar.ts';
import type { LedgerStore } from '../core/ledger-store.ts';
import type { FileSink } from './sink.ts';

/** What publishing reads of the store. */
export type Source = Pick<LedgerStore, 'read' | 'organisations' | 'commits' | 'texts'>;

/** What publishing needs: where from, where to, and the day; asked anew after each lost race. */
export type Publishing = {
  source: Source;
  /** Everybody who can be compared, of this deployment and from elsewhere. */
  benchmarks: Pick<BenchmarkStore, 'rows'>;
  sink: FileSink;
  day: () => Day;
  settings?: SiteSettings;
};

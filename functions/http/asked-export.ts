import { catalogueAt } from '../core/matrix.ts';
import type { Ledger } from '../core/state.ts';
import type { LedgerDataSet } from '../exchange/export/data-set.ts';
import { comparison } from '../exchange/export/data-sets/comparison.ts';
import { LEDGER_DATA_SETS } from '../exchange/export/data-sets.ts';
import { type ExportFormat, formatsFor } from '../exchange/export/formats.ts';
import type { LedgerAsked } from '../exchange/export/provenance.ts';
import { type AskedView, askedView } from './answers/asked-view.ts';
import type { Call } from './call.ts';
import { HttpProblem } from './problem.ts';
import type { ExportQuery } from './schemas/exports.ts';

const namesOf = (list: readonly { name: string }[]): string => list.map(({ name }) => name).join(', ');
const endingsOf = (list: readonly ExportFormat[]): string => list.map(({ ext }) => `.${ext}`).join(', ');

/** The data set and format that a file name means; 404 with what there is instead. */
export function namedExport(file: string): { set: LedgerDataSet; format: ExportFormat } {
  const dot = file.indexOf('.');
  const [name, ext] = dot < 0 ? [file, ''] : [file.slice(0, dot), file.slice(dot + 1)];
  const set = LEDGER_DATA_SETS.find((each) => each.name === name);
  // The comparison's own formats have addresses of their own, and are never asked for here.
  const offer = name === comparison.name ? comparison : set;
  if (!offer) {
    const all = namesOf([...LEDGER_DATA_SETS, comparison]);
    throw new HttpProblem('unknown-export', `There is no data set “${name.slice(0, 60)}”; there are ${all}.`);
  }
  const formats = formatsFor(offer);
  const format = formats.find((each) => each.ext === ext);
  if (set && format) return { set, format };
  const why = ext === 'json-stat.json' ? ', since its rows are no counts' : '';
  const detail = `The data set ${name} has no “.${ext.slice(0, 60)}”${why}; it has ${endingsOf(formats)}.`;
  throw new HttpProblem('unknown-export', detail);
}

/** A parameter that cannot be meant. */
export function refused(parameter: string, detail: string): HttpProblem {
  return new HttpProblem('invalid-parameter', `${parameter}: ${detail}`, { errors: [{ parameter, detail }] });
}

/** The days that a data set takes, and none that it would leave aside in silence. */
function refuseDays({ name, days }: LedgerDataSet, { validOn, from, to }: ExportQuery): void {
  if (days === 'two') {
    if (validOn !== undefined) throw refused('validOn', `${name} takes from and to instead.`);
    if (from === undefined) throw refused('from', `${name} needs the earlier day.`);
    return;
  }
  if (from !== undefined) throw refused('from', `${name} shows one day: validOn.`);
  if (to !== undefined) throw refused('to', `${name} shows one day: validOn.`);
}

/** Refuses an address that names another catalogue than the figures are by. */
export function refuseCatalogue({ state }: Ledger, view: AskedView, { catalogue }: ExportQuery): void {
  const { id } = catalogueAt(state, view);
  if (catalogue === undefined || catalogue === id) return;
  throw refused(
    'catalogue',
    `is ${id} as known on ${view.knownOn}; leave it out, or ask for another knownOn.`,
  );
}

/** What an export is asked for; the two dates are now where they are left out. */
export function askedExport(call: Call, ledger: Ledger, set: LedgerDataSet, query: ExportQuery): LedgerAsked {
  refuseDays(set, query);
  const { validOn, knownOn, from = null, to } = query;
  const { origin, store } = call.app;
  const later = set.days === 'two' ? to : validOn;
  const view = askedView(ledger.state, { validOn: later, knownOn }, store.today());
  refuseCatalogue(ledger, view, query);
  if (from !== null && from > view.validOn) throw refused('from', `must not be later than ${view.validOn}`);
  return { ledger, view, from, origin };
}

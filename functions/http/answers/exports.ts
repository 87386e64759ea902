import { catalogueAt } from '../../core/matrix.ts';
import { settingsAt } from '../../core/state.ts';
import { EXPORT_FORMATS } from '../../exchange/export/formats.ts';
import { type ListedSet, listingOf } from '../../exchange/export/listing.ts';
import type { LedgerAsked } from '../../exchange/export/provenance.ts';
import type { ExportList } from '../schemas/exports.ts';
import { type AskedView, viewFields } from './asked-view.ts';

const listedSet = ({ set, files }: ListedSet): ExportList['dataSets'][number] => ({
  name: set.name,
  title: set.title,
  description: set.description,
  days: set.days,
  files: files.map(({ format: { ext, type }, address, sha256 }) => ({ ext, type, address, sha256 })),
});

/** What can be exported in a view, each file with its permanent address. */
export function exportsAnswer(asked: LedgerAsked, view: AskedView): ExportList {
  const { state } = asked.ledger;
  return {
    ...viewFields(state, view),
    catalogue: catalogueAt(state, view).id,
    licence: settingsAt(state, view.known)?.licence ?? { id: '', attribution: null },
    dataSets: listingOf(asked, () => true).map(listedSet),
    formats: EXPORT_FORMATS.map(({ ext, type, title, use }) => ({ ext, type, title, use })),
  };
}

import { sha256Hex } from '../../../functions/core/digest.ts';
import { exportsPath, permanentAddress } from '../../../functions/exchange/export/address.ts';
import type { TableOffer } from '../../../functions/exchange/export/data-set.ts';
import { dictionary, EXPLAINED } from '../../../functions/exchange/export/data-sets/dictionary.ts';
import { services } from '../../../functions/exchange/export/data-sets/services.ts';
import { csvOf } from '../../../functions/exchange/export/formats/csv.ts';
import { EXPORT_FORMATS, formatsFor } from '../../../functions/exchange/export/formats.ts';
import { askedFor } from '../../../functions/exchange/export/listing.ts';
import { provenanceOf } from '../../../functions/exchange/export/provenance.ts';
import { organisationPath } from '../../pages/addresses.ts';
import { OpenDataPage } from '../../pages/open-data.tsx';
import type { OfferedSet, OfferedView, OpenData, Summed } from '../../pages/open-data-offer.ts';
import { localeIn, type Viewing } from '../../pages/viewing.ts';
import { pageAnswer } from '../answer.ts';
import { type Entry, inView } from '../entry.ts';
import { PUBLISHED_EXPORTS } from './export-files.ts';
import { type ExportView, pastViews, todaysView } from './export-views.ts';
import { explanations } from './open-data-explained.ts';
import { servicesTable } from './services-table.ts';

/** A view, and whether its finished files lie on the site. */
type Shown = { own: ExportView; isPublished: boolean };

/** Where the finished files of a view lie. */
const folderOf = ({ slug }: Viewing, { folder }: ExportView): string =>
  `${organisationPath('sv', slug)}${folder}/`;

/** A data set in a view: the finished file where there is one, else the permanent address. */
function offered(set: TableOffer, viewing: Viewing, { own, isPublished }: Shown): OfferedSet {
  const { language, ledger } = viewing;
  const asked = askedFor(set, { ledger, view: own.view, from: null });
  const placed = { name: set.name, provenance: provenanceOf(asked) };
  const files = formatsFor(set).map(({ ext, title }) => {
    const isFile = isPublished && set.name === services.name && ext in PUBLISHED_EXPORTS;
    const href = isFile ? `${folderOf(viewing, own)}${set.name}.${ext}` : permanentAddress(placed, ext);
    return { label: title[language], href };
  });
  return { name: set.name, title: set.title[language], description: set.description[language], files };
}

function labelOf(own: ExportView, viewing: Viewing): string {
  const { openData } = localeIn(viewing).words;
  if (own.kind === 'edition') return own.edition.label;
  return own.kind === 'year' ? openData.yearEnd(own.year) : openData.today(own.view.validOn);
}

function offeredView(viewing: Viewing, shown: Shown): OfferedView {
  const { own } = shown;
  const { commits } = viewing.ledger.state;
  return {
    label: labelOf(own, viewing),
    validOn: own.view.validOn,
    knownOn: own.kind === 'edition' ? (commits[own.view.known - 1]?.at ?? null) : null,
    withdrawn: own.kind === 'edition' && own.edition.withdrawn !== null,
    sets: EXPLAINED.map((set) => offered(set, viewing, shown)),
  };
}

function summed(viewing: Viewing, own: ExportView, origin: string | undefined): Summed {
  const { ledger } = viewing;
  return {
    label: labelOf(own, viewing),
    href: `${folderOf(viewing, own)}${services.name}.csv`,
    sha256: sha256Hex(csvOf(servicesTable(ledger, own.view, origin))),
  };
}

function dataOf(viewing: Viewing, origin: string | undefined): OpenData {
  const { ledger, view, language, day, asked } = viewing;
  const { state } = ledger;
  const today = todaysView(state, day);
  // A day that somebody asked for has no finished files.
  const isPublished = asked.validOn === undefined && asked.knownOn === undefined;
  const now: Shown = { own: isPublished ? today : { ...today, view }, isPublished };
  const past = pastViews(state, day);
  return {
    now: offeredView(viewing, now),
    dictionary: offered(dictionary, viewing, now),
    past: past.map((own) => offeredView(viewing, { own, isPublished: true })),
    sums: [today, ...past].map((own) => summed(viewing, own, origin)),
    formats: EXPORT_FORMATS.map(({ title, use }) => ({ title: title[language], use: use[language] })),
    ...explanations({ ledger, view, from: null }, language),
    list: exportsPath(state.org),
  };
}

/** Everything as files, what they mean, and how the log is checked. */
export const openData: Entry = {
  matches: (rest) => rest.length === 1 && rest[0] === 'oppna-data',
  files: () => ['oppna-data/'],
  answer: (request) =>
    inView(request, (viewing) =>
      pageAnswer(200, <OpenDataPage viewing={viewing} data={dataOf(viewing, request.site.origin)} />),
    ),
};

import { GROUPS } from '../../core/benchmark/groups.ts';
import { blomlada2026 } from '../../core/catalogue/blomlada-2026.ts';
import { MUNICIPALITIES } from '../../core/slug.ts';
import { type Kpi, kpisOf } from '../../exchange/kolada/kpis.ts';
import type { Call, Handler } from '../call.ts';
import { etagOf } from '../etag.ts';
import { readQuery } from '../query.ts';
import { answerPageOf, type Paging } from './page.ts';
import { idsIn, TitleQuery, titled } from './parameters.ts';

const KPIS = kpisOf(blomlada2026);
const names = new Map(MUNICIPALITIES.map(({ code, name }) => [code, name]));

const areaName = (id: string): string => {
  const found = blomlada2026.areas.find((area) => area.id === id);
  return found?.name.sv ?? id;
};

const kpiAnswer = ({ id, title, description, of }: Kpi) => ({
  ...{ id, title, description, municipality_type: 'K', is_divided_by_gender: false, has_ou_data: false },
  ...{ auspices: null, operating_area: areaName(of.area), perspective: 'Digitalisering' },
  ...{ publication_date: null, prel_publication_date: null, ou_publication_date: null, publ_period: 'ÅR' },
});

const kpiGroups = () =>
  blomlada2026.areas.map(({ id }) => ({
    id: `GBL${id}`,
    title: `Blomlåda, ${areaName(id)}`,
    members: KPIS.filter(({ of }) => of.area === id).map((kpi) => ({
      member_id: kpi.id,
      member_title: kpi.title,
    })),
  }));

const municipalities = () => MUNICIPALITIES.map(({ code, name }) => ({ id: code, title: name, type: 'K' }));

const municipalityGroups = () =>
  GROUPS.map(({ id, title, members }) => ({
    id,
    title,
    members: members.map((code) => ({ member_id: code, member_title: names.get(code) ?? code })),
  }));

type Listed = { id: string; title: string };

/** A page of a list that never changes but with the code: all of it, some by their ids, or by title. */
function answerList(call: Call, all: () => readonly Listed[]): Promise<Response> {
  const ids = idsIn(call, 'ids');
  const { title, ...paging }: { title?: string | undefined } & Paging = readQuery(call.url, TitleQuery);
  const etag = etagOf([call.app.version, call.url.pathname, call.url.search]);
  return answerPageOf(call, etag, paging, () =>
    titled(all(), title).filter(({ id }) => ids === undefined || ids.includes(id)),
  );
}

/** What there are numbers on. */
export const readKpis: Handler = async (call) => answerList(call, () => KPIS.map(kpiAnswer));
export const readKpiGroups: Handler = async (call) => answerList(call, kpiGroups);
/** Every municipality, whether it takes part or not; source: Kolada. */
export const readMunicipalities: Handler = async (call) => answerList(call, municipalities);
export const readMunicipalityGroups: Handler = async (call) => answerList(call, municipalityGroups);

/**
 * A client of Kolada's API as somebody would write it from its public documentation alone: it knows
 * nothing of Blomlåda but the address. Follows `next_url` until there is none.
 */
type Envelope<Value> = { values: Value[]; count: number; next_url: string | null };
export type KoladaKpi = { id: string; title: string; description: string; municipality_type: string };
export type KoladaMunicipality = { id: string; title: string; type: string };
export type KoladaDatum = {
  kpi: string;
  municipality: string;
  period: number;
  values: { gender: string; count: number; status: string; value: number | null }[];
};

type Fetch = (address: string) => Promise<Response>;

async function all<Value>(fetchPage: Fetch, first: string): Promise<Value[]> {
  const found: Value[] = [];
  for (let next: string | null = first; next !== null; ) {
    const response = await fetchPage(next);
    if (!response.ok) throw new Error(`${response.status} ${await response.text()}`);
    const page = (await response.json()) as Envelope<Value>;
    if (page.count !== page.values.length) throw new Error('count is the number of values in the page');
    found.push(...page.values);
    next = page.next_url;
  }
  return found;
}

/** Reads from a base address such as `https://api.example/v3`. */
export const koladaClient = (base: string, fetchPage: Fetch) => ({
  kpis: (title = '') => all<KoladaKpi>(fetchPage, `${base}/kpi?title=${encodeURIComponent(title)}`),
  municipalities: () => all<KoladaMunicipality>(fetchPage, `${base}/municipality?per_page=100`),
  data: (
    kpis: readonly string[],
    municipalities: readonly string[],
    years: readonly number[],
    perPage = 5000,
  ) =>
    all<KoladaDatum>(
      fetchPage,
      `${base}/data/kpi/${kpis.join(',')}/municipality/${municipalities.join(',')}/year/${years.join(',')}?per_page=${perPage}`,
    ),
});

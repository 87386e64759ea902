import { benchmarkOf } from '../../core/benchmark/benchmark-of.ts';
import type { BenchmarkRow } from '../../core/benchmark/benchmark-store.ts';
import { findCatalogue } from '../../core/catalogue/catalogues.ts';
import { canonicalJson } from '../../core/digest.ts';
import { ASSESSABLE } from '../../exchange/self-assessment/indicator.ts';
import { selfAssessmentTemplate } from '../../exchange/self-assessment/template.ts';
import { delimitedText } from '../../exchange/table/write-delimited.ts';
import { LARGEST_BODY } from '../body.ts';
import type { Call, Handler } from '../call.ts';
import { etagOf } from '../etag.ts';
import { HttpProblem } from '../problem.ts';
import { readQuery } from '../query.ts';
import { answerJson, answerRead, etagOfLog, type Representation, readLedger } from '../reading.ts';
import { TemplateQuery } from '../schemas/parameters.ts';

const JSON_TYPE = 'application/json';
const CSV_TYPE = 'text/csv; charset=utf-8';

/** A file to keep, by the name that it should have. */
function asFile(name: string, type: string, body: string): Representation {
  if (Buffer.byteLength(body) > LARGEST_BODY) {
    const detail = 'The file would be larger than 4,000,000 bytes; read the log instead, a page at a time.';
    throw new HttpProblem('answer-too-large', detail);
  }
  return { type, body, headers: { 'Content-Disposition': `attachment; filename="${name}"` } };
}

/** What another deployment needs to compare an organisation that keeps its log here. */
export const readOwnBenchmark: Handler = async (call) => {
  const ledger = await readLedger(call);
  return answerRead(call, etagOfLog(call, ledger), () => {
    const file = benchmarkOf(ledger, call.app.benchmarks.origin);
    return asFile(`${file.organisation}-benchmark.json`, JSON_TYPE, canonicalJson(file));
  });
};

const entryOf = ({ organisation: { id, name, kind, example }, source, recorded }: BenchmarkRow) => ({
  ...{ id, name, kind, example, source, recorded },
});

/** Every organisation that was brought from elsewhere, with where its facts come from. */
export const readComparedList: Handler = async (call) => {
  const rows = await call.app.benchmarks.compared();
  const compared = rows.map(entryOf);
  const etag = etagOf([call.app.version, 'compared', compared]);
  return answerJson(call, etag, 'Read one organisation at a time under …/compared/{id}.', () => ({
    compared,
  }));
};

async function comparedRow({ app, params }: Call, id = params['id'] ?? ''): Promise<BenchmarkRow> {
  const row = await app.benchmarks.comparedRow(id);
  if (row) return row;
  throw new HttpProblem(
    'unknown-compared',
    `No file of “${id}” was brought here; GET /api/v1/compared lists them.`,
  );
}

/** The file of an organisation from elsewhere, as it was brought: the same canonical JSON. */
export const readComparedBenchmark: Handler = async (call) => {
  const row = await comparedRow(call);
  const { source, recorded, organisation } = row;
  const etag = etagOf([call.app.version, 'compared', organisation.id, source, recorded]);
  return answerRead(call, etag, () =>
    asFile(`${organisation.id}-benchmark.json`, JSON_TYPE, canonicalJson(row.open())),
  );
};

/** The template of a self-assessment, empty or with what an organisation has said already. */
export const readTemplate: Handler = async (call) => {
  const { catalogue: id, organisation, language } = readQuery(call.url, TemplateQuery);
  const catalogue = findCatalogue(id);
  if (!catalogue || !ASSESSABLE.includes(catalogue)) {
    const detail = `must be one of ${ASSESSABLE.map((each) => each.id).join(', ')}`;
    const errors = [{ parameter: 'catalogue', detail }];
    throw new HttpProblem('invalid-parameter', `catalogue ${detail}.`, { errors });
  }
  const row = organisation === undefined ? null : await call.app.benchmarks.comparedRow(organisation);
  const file = row?.source.kind === 'self-assessment' ? row.open() : null;
  const { version } = call.app;
  return answerRead(
    call,
    etagOf([version, 'template', id, language, organisation ?? null, file?.recorded]),
    () => {
      const table = selfAssessmentTemplate({ catalogue, language, organisation, file });
      return asFile(
        language === 'sv' ? 'sjalvskattning.csv' : 'self-assessment.csv',
        CSV_TYPE,
        delimitedText(table),
      );
    },
  );
};

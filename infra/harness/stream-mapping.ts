import * as z from 'zod';
import { type Assembly, ofType } from './assembly.ts';
import type { Pattern } from './event-pattern.ts';
import { type Known, mentioned } from './resolve.ts';
import { propertiesOf } from './resources.ts';

/** How records of the table's stream are handed to a function; the defaults are Lambda's own. */
export type StreamMapping = {
  readonly functionId: string;
  readonly batchSize: number;
  readonly bisects: boolean;
  readonly reportsItems: boolean;
  /** How often a batch is tried again; -1 for as long as the records live, which is a day. */
  readonly retries: number;
  /** Whoever fits one of them is handed over; everything, where there are none. */
  readonly patterns: readonly Pattern[];
  /** The queue for what was given up, where there is one. */
  readonly deadLetters: string | null;
};

const Properties = z.object({
  BatchSize: z.number().default(100),
  BisectBatchOnFunctionError: z.boolean().default(false),
  MaximumRetryAttempts: z.number().default(-1),
  FunctionResponseTypes: z.array(z.string()).default([]),
  FilterCriteria: z.object({ Filters: z.array(z.object({ Pattern: z.string() })) }).optional(),
  DestinationConfig: z.object({ OnFailure: z.object({ Destination: z.string() }) }).optional(),
});

const TABLES = ['AWS::DynamoDB::GlobalTable', 'AWS::DynamoDB::Table'];

/** The mappings of the template from a table's stream to a function. */
export const mappingsIn = (assembly: Assembly, known: Known): readonly StreamMapping[] => {
  const typeOf = (id: string) => assembly.resources.get(id)?.Type ?? '';
  return ofType(assembly, 'AWS::Lambda::EventSourceMapping').flatMap(([id, { Properties: given = {} }]) => {
    const source = mentioned(given['EventSourceArn']).some((each) => TABLES.includes(typeOf(each)));
    const functionId = mentioned(given['FunctionName']).find(
      (each) => typeOf(each) === 'AWS::Lambda::Function',
    );
    if (!source || functionId === undefined) return [];
    const read = Properties.parse(propertiesOf(assembly, id, known));
    return [
      {
        functionId,
        batchSize: read.BatchSize,
        bisects: read.BisectBatchOnFunctionError,
        reportsItems: read.FunctionResponseTypes.includes('ReportBatchItemFailures'),
        retries: read.MaximumRetryAttempts,
        patterns: (read.FilterCriteria?.Filters ?? []).map(({ Pattern }) => JSON.parse(Pattern) as Pattern),
        deadLetters: read.DestinationConfig?.OnFailure.Destination ?? null,
      },
    ];
  });
};

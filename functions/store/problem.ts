/** Why the store could not do what it was asked; nothing of a commit was written. */
export type StoreProblemKind = 'table-missing' | 'broken-log' | 'contended';

/** A fault of the store, with a sentence for whoever runs it. */
export class StoreProblem extends Error {
  override name = 'StoreProblem';
  readonly kind: StoreProblemKind;

  constructor(kind: StoreProblemKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }
}

/** The table that the store was pointed at is not there. */
export const tableMissing = (table: string, cause: unknown): StoreProblem =>
  new StoreProblem(
    'table-missing',
    `There is no table “${table}”. Locally, npm start makes it; on AWS, deploy the stack and check TABLE_NAME.`,
    { cause },
  );

/** A log holds something that this program did not write, or lacks something that it did. */
export const brokenLog = (org: string, seq: number, cause: unknown): StoreProblem =>
  new StoreProblem(
    'broken-log',
    `The log of ${org} is broken at commit ${seq}: ${cause instanceof Error ? cause.message : cause}`,
    { cause },
  );

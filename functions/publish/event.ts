import * as z from 'zod';

/** A change of the table's stream, of which only the key and the time matter here. */
const StreamRecord = z.object({
  dynamodb: z.object({
    Keys: z.object({ pk: z.object({ S: z.string() }), sk: z.object({ S: z.string() }) }),
    SequenceNumber: z.string(),
    /** Seconds since 1970 when the change was made. */
    ApproximateCreationDateTime: z.number().optional(),
  }),
});
export type StreamRecord = z.infer<typeof StreamRecord>;

/** The clock's word: publish one of so many parts of all organisations. */
const ClockEvent = z.strictObject({
  run: z.literal('all'),
  part: z.int().min(1).default(1),
  of: z.int().min(1).default(1),
  /** Put every file anew, whatever stands there. */
  rewrite: z.boolean().default(false),
});
export type ClockEvent = z.infer<typeof ClockEvent>;

/** What wakes the publisher: changes in their order, or the clock. */
export const PublishEvent = z.union([z.object({ Records: z.array(StreamRecord) }), ClockEvent]);

/** What a changed item means: an organisation, or with null what all share; and the seq of a commit, else 0. */
export type Change = { org: string | null; seq: number };

/** Reads that from the item's key; null where nothing published is made from it. */
export type ReadChange = (pk: string, sk: string) => Change | null;

/** What a batch of changes wakes. */
export type Wakened = {
  /** An organisation; null for what all share. */
  target: string | null;
  /** Where in the stream the first of its changes stands. */
  first: string;
  /** The seq of its first commit; 0 where texts changed, since its snapshot was dropped then. */
  firstSeq: number;
  /** When the first change was made, in milliseconds since 1970. */
  since: number;
};

function wakenedBy({ dynamodb }: StreamRecord, read: ReadChange): Wakened | null {
  const { Keys, SequenceNumber: first, ApproximateCreationDateTime: seconds } = dynamodb;
  const change = read(Keys.pk.S, Keys.sk.S);
  return change && { target: change.org, first, firstSeq: change.seq, since: (seconds ?? 0) * 1000 };
}

const joined = (one: Wakened, other: Wakened): Wakened => ({
  ...one,
  firstSeq: Math.min(one.firstSeq, other.firstSeq),
  since: Math.min(one.since, other.since),
});

/** What a batch of changes wakes, each once; a record may come twice, late, or not at all. */
export function wakened(records: readonly StreamRecord[], read: ReadChange): Wakened[] {
  const found = new Map<string | null, Wakened>();
  for (const record of records) {
    const each = wakenedBy(record, read);
    if (!each) continue;
    const known = found.get(each.target);
    found.set(each.target, known ? joined(known, each) : each);
  }
  return [...found.values()];
}

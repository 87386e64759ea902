import { randomUUID } from 'node:crypto';
import type { Change } from './table-front.ts';

/** A record of a DynamoDB stream (view type NEW_IMAGE), in the shape that Lambda hands to functions. */
export type StreamRecord = {
  readonly eventID: string;
  readonly eventName: Change['eventName'];
  readonly eventVersion: '1.1';
  readonly eventSource: 'aws:dynamodb';
  readonly awsRegion: string;
  readonly dynamodb: {
    readonly ApproximateCreationDateTime: number;
    readonly Keys: Change['keys'];
    readonly NewImage?: Change['newImage'];
    readonly SequenceNumber: string;
    readonly SizeBytes: number;
    readonly StreamViewType: 'NEW_IMAGE';
  };
  readonly eventSourceARN: string;
};

const region = (arn: string): string => arn.split(':')[3] ?? '';

/** The record of a change; `place` counts up, as sequence numbers do. */
export const recordOf = (
  { eventName, keys, newImage }: Change,
  place: number,
  { arn, at }: { arn: string; at: Date },
): StreamRecord => ({
  eventID: randomUUID().replaceAll('-', ''),
  eventName,
  eventVersion: '1.1',
  eventSource: 'aws:dynamodb',
  awsRegion: region(arn),
  dynamodb: {
    ApproximateCreationDateTime: Math.floor(at.getTime() / 1000),
    Keys: keys,
    ...(newImage && { NewImage: newImage }),
    SequenceNumber: String(place).padStart(21, '1'),
    SizeBytes: JSON.stringify(newImage ?? keys).length,
    StreamViewType: 'NEW_IMAGE',
  },
  eventSourceARN: arn,
});

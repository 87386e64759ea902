import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { close, listen } from '../local/front.ts';

/** An item on the wire: `{pk: {S: "…"}}`, bytes as base64, which is also how stream records hold it. */
export type WireItem = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** Something that became of the table. */
export type Change = {
  readonly eventName: 'INSERT' | 'MODIFY' | 'REMOVE';
  readonly keys: WireItem;
  readonly newImage: WireItem | null;
};

/** A request to the table: `PutItem`, and the partition it goes to. */
export type TableRequest = { readonly operation: string; readonly partition: string; readonly who: string };

/** Why a request is turned away instead of being carried out; null where it is not. */
export type Refusal = { readonly status: number; readonly type: string; readonly message: string } | null;

/** What stands between functions and the engine. */
export type TableFront = {
  readonly endpoint: string;
  /** Is asked of every request; tests set it to make the table slow down or fail. */
  refuse: (request: TableRequest) => Refusal;
  close(): Promise<void>;
};

/** What DynamoDB answers where it is asked too much. */
export const THROTTLED: Refusal = {
  status: 400,
  type: 'com.amazonaws.dynamodb.v20120810#ProvisionedThroughputExceededException',
  message: 'The level of configured provisioned throughput for the table was exceeded.',
};

type Body = {
  Item?: WireItem;
  Key?: WireItem;
  ExpressionAttributeValues?: WireItem;
  ReturnValues?: string;
};

const partitionIn = ({ Item, Key, ExpressionAttributeValues }: Body): string =>
  String((Item ?? Key)?.['pk']?.['S'] ?? ExpressionAttributeValues?.[':pk']?.['S'] ?? '');

/** Who signed a request: the access key id of `Credential=ID/…`. */
const signerOf = ({ headers }: IncomingMessage): string =>
  /Credential=([^/]+)\//.exec(headers.authorization ?? '')?.[1] ?? '';

/** What a write did, told by the item that was there before it. */
function changeOf(operation: string, { Item, Key }: Body, old: WireItem | undefined): Change | null {
  const from = Item ?? Key;
  const { pk, sk } = from ?? {};
  if (!pk || !sk || (operation === 'DeleteItem' && !old)) return null;
  if (operation === 'DeleteItem') return { eventName: 'REMOVE', keys: { pk, sk }, newImage: null };
  if (JSON.stringify(old) === JSON.stringify(Item)) return null;
  return { eventName: old ? 'MODIFY' : 'INSERT', keys: { pk, sk }, newImage: Item ?? null };
}

const WRITES = ['PutItem', 'DeleteItem'];

/**
 * Opens a way to the engine that sees every write done, in order: the engine has no streams, and so the stream
 * is made from this. Each write is made to tell what was there before, as only so an INSERT is known from a MODIFY.
 */
export async function openTableFront(
  engine: string,
  onChange: (change: Change) => void,
): Promise<TableFront> {
  const server = await listen(0);
  const front: TableFront = {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    refuse: () => null,
    close: () => close(server),
  };

  async function carryOut(
    request: IncomingMessage,
    operation: string,
    body: Body,
  ): Promise<[number, string]> {
    const { authorization = '', 'x-amz-target': target = '', 'x-amz-date': date = '' } = request.headers;
    const isWrite = WRITES.includes(operation);
    const sent = JSON.stringify(isWrite ? { ...body, ReturnValues: 'ALL_OLD' } : body);
    const headers = {
      'Content-Type': 'application/x-amz-json-1.0',
      'X-Amz-Target': String(target),
      'X-Amz-Date': String(date),
      Authorization: authorization,
    };
    const answer = await fetch(engine, { method: 'POST', headers, body: sent });
    const text = await answer.text();
    if (!isWrite || !answer.ok) return [answer.status, text];
    const { Attributes, ...rest } = JSON.parse(text) as { Attributes?: WireItem };
    const change = changeOf(operation, body, Attributes);
    if (change) onChange(change);
    return [200, JSON.stringify(body.ReturnValues === 'ALL_OLD' ? { Attributes, ...rest } : rest)];
  }

  async function take(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const operation = String(request.headers['x-amz-target']).split('.')[1] ?? '';
    const body = JSON.parse((await buffer(request)).toString()) as Body;
    const refusal = front.refuse({ operation, partition: partitionIn(body), who: signerOf(request) });
    const [status, text] = refusal
      ? [refusal.status, JSON.stringify({ __type: refusal.type, message: refusal.message })]
      : await carryOut(request, operation, body);
    response.writeHead(status, { 'Content-Type': 'application/x-amz-json-1.0' }).end(text);
  }

  server.on('request', (request, response) => {
    take(request, response).catch(() => response.destroy());
  });
  return front;
}

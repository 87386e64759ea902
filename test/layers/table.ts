/** A folder and what its files may import. `packages` gives each third-party package its reason. */
export interface Layer {
  readonly why: string;
  /** Layers whose values may be imported; a layer may always import itself. */
  readonly layers: readonly string[];
  /** Layers of which only types may be imported. */
  readonly typesOf?: readonly string[];
  /** Single files whose values may be imported although their layer is not listed. */
  readonly files?: readonly string[];
  readonly packages: Readonly<Record<string, string>> | 'any';
  /** No clock, no chance, no environment: the same input gives the same output. */
  readonly pure: boolean;
}

/** The row for files that lie directly in `functions/`: the Lambda entries. */
export const ENTRIES = 'functions';

/** Who may import whom. A new folder under functions/ or web/ gets a row, with its reason. */
export const LAYERS: Readonly<Record<string, Layer>> = {
  'functions/core': {
    why: 'the domain: what may happen and what it means',
    layers: [],
    packages: {
      zod: 'one schema per noun gives validation and types',
      canonicalize: 'canonical JSON (RFC 8785), over which the chain is hashed',
      '@noble/hashes': 'SHA-256 without I/O, the same in browser and function',
    },
    pure: true,
  },
  'functions/exchange': {
    why: 'one file per foreign format',
    layers: ['functions/core'],
    packages: {
      zod: 'the shape of a foreign file is checked before it is read',
      'csv-parse': 'CSV with quotes, line numbers and errors that name the column',
      htmlparser2: 'HTML descriptions to plain text, entities decoded',
      'fast-xml-builder': 'writes the XML of feeds, every text escaped',
      'ical.js': 'writes calendar files: escaping and folding of RFC 5545',
      'read-excel-file': 'reads XLSX files',
      'write-excel-file': 'writes XLSX files',
    },
    pure: true,
  },
  'web/text': {
    why: 'the words of the interface, one file per language',
    layers: ['functions/core'],
    packages: {},
    pure: true,
  },
  'web/components': {
    why: 'the parts that pages are made of',
    layers: ['functions/core', 'web/text'],
    packages: {
      'hono/jsx': 'the types of server-rendered elements',
      'hono/html': 'markup that is not escaped twice',
    },
    pure: true,
  },
  'web/pages': {
    why: 'whole pages',
    layers: ['functions/core', 'web/text', 'web/components'],
    packages: { 'hono/jsx': 'the types of server-rendered elements', 'hono/html': 'the doctype' },
    pure: true,
  },
  'web/staff': {
    why: 'pages of the workspace, for those who are logged in',
    layers: ['functions/core', 'web/text', 'web/components', 'web/pages'],
    packages: { 'hono/jsx': 'the types of server-rendered elements' },
    pure: true,
  },
  'web/staff-client': {
    why: 'what runs in the browser of somebody who is logged in: the tray of changes, the keys',
    layers: [],
    typesOf: ['functions/core', 'functions/staff', 'web/text', 'web/staff'],
    files: ['functions/core/rule.ts', 'web/staff/matrix/criteria-code.ts', 'web/staff/matrix/keys.ts'],
    packages: {},
    pure: false,
  },
  'web/site': {
    why: 'which paths the public site has, and what stands at each',
    layers: ['functions/core', 'functions/exchange', 'web/pages'],
    typesOf: ['web/staff'],
    packages: {},
    pure: true,
  },
  'web/client': {
    why: 'what runs in the browser; every byte is paid for by a visitor',
    layers: [],
    typesOf: ['functions/core', 'functions/http', 'web/text'],
    files: [
      'functions/core/plain-text.ts',
      'functions/core/tally.ts',
      'functions/core/days.ts',
      'functions/core/history-file.ts',
      'functions/core/history-decode.ts',
      'functions/core/history-view.ts',
      'web/components/strip/client-words.ts',
      'web/components/strip/said.ts',
      'web/components/strip/row-geometry.ts',
      'web/components/distribution-over-time-geometry.ts',
      'web/components/flower-box/geometry.ts',
    ],
    packages: {},
    pure: false,
  },
  'functions/store': {
    why: 'the only code that knows DynamoDB and S3',
    layers: ['functions/core'],
    typesOf: ['functions/publish'],
    packages: {
      '@aws-sdk/client-dynamodb': 'the database',
      '@aws-sdk/client-s3': 'the bucket of the public site',
      'node:crypto': 'the digest that S3 keeps of an object, and a name for each run',
      'node:zlib': 'events and snapshots are stored compressed',
    },
    pure: false,
  },
  'functions/auth': {
    why: 'who is asking, and what may they do',
    layers: ['functions/core'],
    packages: {
      jose: 'verifies signed tokens and fetches the keys for it',
      'openid-client': 'the OpenID Connect protocol, by a certified library',
    },
    pure: false,
  },
  'functions/http': {
    why: 'the API and the rendered pages over HTTP; receives a store',
    layers: ['functions/core', 'functions/exchange', 'functions/auth', 'web/site', 'web/pages'],
    packages: {
      hono: 'routes, requests and responses',
      zod: 'validates parameters and describes them in the OpenAPI document',
    },
    pure: false,
  },
  'functions/staff': {
    why: 'the workspace over HTTP: sessions, forms, and what becomes of them; receives stores',
    layers: [
      'functions/core',
      'functions/exchange',
      'functions/auth',
      'functions/http',
      'web/site',
      'web/pages',
      'web/components',
      'web/text',
      'web/staff',
    ],
    packages: {
      hono: 'routes and requests',
      'hono/jsx': 'the types of server-rendered elements',
      zod: 'validates what forms send',
    },
    pure: false,
  },
  'functions/report': {
    why: 'takes in what the public reports, and can do nothing else; receives an inbox',
    layers: ['functions/core', 'web/text', 'web/pages', 'web/components', 'web/site'],
    packages: {
      hono: 'routes and requests',
      'hono/jsx': 'the types of server-rendered elements',
      zod: 'validates the form',
    },
    pure: false,
  },
  'functions/publish': {
    why: 'renders all files and uploads what changed; receives store and file sink',
    layers: ['functions/core', 'web/site'],
    packages: {
      zod: 'a manifest is checked before it is trusted',
      'node:crypto': 'SHA-256 of every file, many times faster than in JavaScript',
    },
    pure: false,
  },
  'functions/linkcheck': {
    why: 'asks whether the links still answer; receives store and fetcher',
    layers: ['functions/core', 'web/site'],
    packages: {
      zod: 'checks what the deployment says of start pages',
      'robots-parser': 'the rules of robots files (RFC 9309)',
      htmlparser2: 'the links on a page',
      'node:dns': 'the types of what names stand for',
      'node:dns/promises':
        'looks names up, so that the address that is connected to is the one that was checked',
      'node:http': 'asks the network without following redirects',
      'node:https': 'the same, encrypted',
      'node:net': 'lists of networks that are not public',
    },
    pure: false,
  },
  'functions/telemetry': {
    why: 'what a function tells of itself: faults, and counts of what it did; no personal data',
    layers: ['functions/core'],
    typesOf: ['functions/publish', 'functions/linkcheck'],
    packages: { 'node:crypto': 'an id for each fault' },
    pure: false,
  },
  [ENTRIES]: {
    why: 'Lambda entries: the parts wired together, nothing else',
    layers: [
      'functions/core',
      'functions/exchange',
      'functions/store',
      'functions/auth',
      'functions/http',
      'functions/staff',
      'functions/report',
      'functions/publish',
      'functions/linkcheck',
      'functions/telemetry',
      'web/site',
    ],
    packages: {
      'hono/aws-lambda': 'turns a Lambda event into a request',
      '@aws-sdk/client-dynamodb': 'the client that the store is given',
    },
    pure: false,
  },
  infra: {
    why: 'deploys and runs everything',
    layers: ['functions', 'web'],
    packages: 'any',
    pure: false,
  },
};

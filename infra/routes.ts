/** A function that answers requests. */
export type Answering = 'public' | 'staff' | 'report';

/** A route of the HTTP API: only what is listed here reaches a function. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'OPTIONS' | 'PUT' | 'POST';
  readonly path: string;
  readonly to: Answering;
}

const READ = ['GET', 'HEAD'] as const;
const READ_AND_SEND = ['GET', 'HEAD', 'POST'] as const;

const routes = (to: Answering, methods: readonly Route['method'][], ...paths: readonly string[]): Route[] =>
  paths.flatMap((path) => methods.map((method) => ({ method, path, to })));

/** An address and everything below it. A route cannot end in a slash; what follows may be empty instead. */
const whole = (path: string): readonly string[] => [path, `${path}/{proxy+}`];

/** Who answers what. Reading never needs the function that can write; preflights are for reading alone. */
export const ROUTES: readonly Route[] = [
  ...routes('public', ['GET'], '/healthz'),
  ...routes('public', [...READ, 'OPTIONS'], '/api/v1/{proxy+}'),
  ...routes('staff', ['PUT', 'POST'], '/api/v1/{proxy+}'),
  ...routes('public', READ, '/', '/{proxy+}'),
  ...routes('staff', READ_AND_SEND, ...whole('/arbetsyta'), ...whole('/en/arbetsyta')),
  ...routes('report', READ_AND_SEND, '/rapportera/{proxy+}', '/en/rapportera/{proxy+}'),
];

/** A route of the HTTP API: only what is listed here reaches the function. */
export interface Route {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST';
  readonly path: string;
}

export const ROUTES: readonly Route[] = [
  { method: 'GET', path: '/healthz' },
  { method: 'GET', path: '/api/v1/{proxy+}' },
  { method: 'HEAD', path: '/api/v1/{proxy+}' },
  { method: 'PUT', path: '/api/v1/{proxy+}' },
  { method: 'POST', path: '/api/v1/{proxy+}' },
  { method: 'GET', path: '/' },
  { method: 'GET', path: '/{proxy+}' },
  { method: 'HEAD', path: '/' },
  { method: 'HEAD', path: '/{proxy+}' },
];

import { Hono } from 'hono';

/** Two applications as one: the first has the paths that are its own, the second has the rest. */
export function byPath(isFirst: (path: string) => boolean, first: Hono, second: Hono): Hono {
  const both = new Hono();
  both.all('*', ({ req, env }) => (isFirst(req.path) ? first : second).fetch(req.raw, env));
  return both;
}

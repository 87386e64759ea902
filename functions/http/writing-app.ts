import type { Hono } from 'hono';
import { answering } from './answering.ts';
import type { WritingParts } from './call.ts';
import { WRITE_ROUTES } from './write-routes.ts';

/** The writing half of the API; it has no pages. */
export const createWritingApp = (app: WritingParts): Hono => answering(app, WRITE_ROUTES, null);

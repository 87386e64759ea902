import type { Hono } from 'hono';
import { answering } from './answering.ts';
import type { PublicParts } from './call.ts';
import { answerPage } from './pages.ts';
import { READING } from './routes.ts';

/** What anybody may read: the reading half of the API, and the site at every other address. */
export const createPublicApp = (app: PublicParts): Hono =>
  answering(app, READING, (request) => answerPage(app, request));

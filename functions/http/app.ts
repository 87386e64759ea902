import type { Hono } from 'hono';
import { answering } from './answering.ts';
import type { AppParts } from './call.ts';
import { answerPage } from './pages.ts';
import { READING } from './routes.ts';
import { WRITE_ROUTES } from './write-routes.ts';

/** The whole application: the API, and the site at every other address. In the cloud two functions share it. */
export const createApp = (app: AppParts): Hono =>
  answering(app, [...READING, ...WRITE_ROUTES], (request) => answerPage(app, request));

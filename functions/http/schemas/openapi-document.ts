import * as z from 'zod';

/** An OpenAPI 3.1 document, as far as a reader of this one needs to know. */
export const OpenApiDocument = z.looseObject({ openapi: z.string() });

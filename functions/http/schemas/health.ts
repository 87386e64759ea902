import * as z from 'zod';

export const Health = z.strictObject({ status: z.enum(['ok', 'starting']), version: z.string() });

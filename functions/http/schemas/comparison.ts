import * as z from 'zod';
import { CatalogueId, OrganisationId } from '../../core/identifiers.ts';
import { OrganisationKind } from '../../core/organisation.ts';
import { ViewQuery } from './parameters.ts';

const MOST_MEMBERS = 400;

/** The group of one organisation. */
const GroupQuery = {
  group: z
    .string()
    .max(60)
    .optional()
    .describe(
      'The group of the one organisation: an id, “alla”, or “egen” with members; SKR’s when left out',
    ),
  member: z
    .array(OrganisationId)
    .max(MOST_MEMBERS)
    .default([])
    .describe('A member of the group “egen”; any number of them'),
};

const Editions = z.literal('1').optional().describe('As the editions published of the day froze it');

/** Who is compared, and when. */
export const ComparisonQuery = z.strictObject({
  kind: OrganisationKind.default('municipality').describe('What kind of organisations are compared'),
  organisation: z
    .array(OrganisationId)
    .max(5)
    .default([])
    .describe('One organisation, with its group; or up to five; everybody of the kind when left out'),
  ...GroupQuery,
  example: z.literal('1').optional().describe('The invented ones among themselves, where none is named'),
  ...ViewQuery.shape,
  editions: Editions,
  by: z
    .enum(['indicators', 'criteria'])
    .default('indicators')
    .describe('criteria: a row for each service, with its criteria'),
});
export type ComparisonQuery = z.infer<typeof ComparisonQuery>;

/** The parameters that can stand there several times. */
export const COMPARISON_LISTS = ['organisation', 'member'] as const;

/** The same of an organisation that its address names. */
export const OwnComparisonQuery = z.strictObject({
  ...GroupQuery,
  ...ViewQuery.shape,
  editions: Editions,
  catalogue: CatalogueId.optional().describe(
    'The catalogue that the organisation’s figures must be by; an address that names another is refused',
  ),
});
export type OwnComparisonQuery = z.infer<typeof OwnComparisonQuery>;

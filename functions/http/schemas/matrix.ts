import * as z from 'zod';
import { Day } from '../../core/calendar.ts';
import { Figures } from '../../core/figures.ts';
import { CatalogueId, CatalogueItemId, RecordId, ServiceId } from '../../core/identifiers.ts';
import { Localized } from '../../core/language.ts';
import { OrganisationSettings } from '../../core/organisation.ts';
import { Criteria, Status } from '../../core/status.ts';
import { ViewFields } from './view.ts';

export const AREA_LEVELS = ['flower', 'grass', 'soil'] as const;
export const AreaFields = {
  id: CatalogueItemId,
  name: Localized,
  level: z.enum(AREA_LEVELS),
};

/** The status of a service in a view. */
export const StatusFields = {
  status: Status,
  /** First day of the unbroken stretch with this status. */
  since: Day,
  /** Latest day that somebody vouched for it; null when nobody has. */
  confirmedOn: Day.nullable(),
  stale: z.boolean(),
  override: z.boolean(),
  criteria: Criteria.nullable(),
};

/** The target that comes due first. `slips` says how many times it was moved. */
export const TargetSummary = z.strictObject({
  id: RecordId,
  status: Status,
  due: Day,
  setOn: Day,
  slips: z.int().min(0),
});

/** One service in the matrix. */
export const MatrixService = z.strictObject({
  id: ServiceId,
  externalId: z.string().nullable(),
  name: Localized,
  unit: z.string().nullable(),
  link: z.string().nullable(),
  indicator: CatalogueItemId.nullable(),
  ...StatusFields,
  target: TargetSummary.nullable(),
  /** Since when the source's list no longer holds the service. */
  vanishedOn: Day.nullable(),
  /** Seq of the commit that last changed the service, for If-Match. */
  version: z.int().min(1),
});
export type MatrixService = z.infer<typeof MatrixService>;

/** One area with its figures and services. */
export const MatrixArea = z.strictObject({
  ...AreaFields,
  ...Figures.shape,
  services: z.array(MatrixService),
});

/** Every service of an organisation as it was on one day, as far as was known on another. */
export const Matrix = z.strictObject({
  ...ViewFields,
  catalogue: CatalogueId,
  staleAfterMonths: z.int(),
  licence: OrganisationSettings.shape.licence,
  about: OrganisationSettings.shape.about,
  ...Figures.shape,
  areas: z.array(MatrixArea),
});
export type Matrix = z.infer<typeof Matrix>;

import * as z from 'zod';

/** Kolada's envelope: a page of values, how many they are, and where the pages beside it lie. */
const envelope = <Value extends z.ZodType>(value: Value) =>
  z.strictObject({
    values: z.array(value),
    count: z.int().min(0),
    next_url: z.string().nullable(),
    previous_url: z.string().nullable(),
  });

export const KoladaKpiList = envelope(
  z.strictObject({
    id: z.string(),
    title: z.string(),
    description: z.string(),
    municipality_type: z.literal('K'),
    is_divided_by_gender: z.literal(false),
    has_ou_data: z.literal(false),
    auspices: z.null(),
    operating_area: z.string(),
    perspective: z.literal('Digitalisering'),
    publication_date: z.null(),
    prel_publication_date: z.null(),
    ou_publication_date: z.null(),
    publ_period: z.string(),
  }),
);

export const KoladaMunicipalityList = envelope(
  z.strictObject({ id: z.string(), title: z.string(), type: z.literal('K') }),
);

const member = z.strictObject({ member_id: z.string(), member_title: z.string() });
export const KoladaGroupList = envelope(
  z.strictObject({ id: z.string(), title: z.string(), members: z.array(member) }),
);

export const KoladaDataList = envelope(
  z.strictObject({
    kpi: z.string(),
    municipality: z.string(),
    period: z.int(),
    values: z.array(
      z.strictObject({
        gender: z.literal('T'),
        count: z.literal(1),
        status: z.string(),
        value: z.number().nullable(),
      }),
    ),
  }),
);

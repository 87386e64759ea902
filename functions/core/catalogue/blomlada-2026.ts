import { areas } from './blomlada-2026/areas.ts';
import { criteria } from './blomlada-2026/criteria.ts';
import { businesses } from './blomlada-2026/indicators-businesses.ts';
import { childrenAndPupils } from './blomlada-2026/indicators-children-and-pupils.ts';
import { cultureAndLeisure } from './blomlada-2026/indicators-culture-and-leisure.ts';
import { foundations } from './blomlada-2026/indicators-foundations.ts';
import { generalPublic } from './blomlada-2026/indicators-general-public.ts';
import { leadership } from './blomlada-2026/indicators-leadership.ts';
import { olderAndCare } from './blomlada-2026/indicators-older-and-care.ts';
import { residentsAndTraffic } from './blomlada-2026/indicators-residents-and-traffic.ts';
import type { Catalogue } from './catalogue.ts';

/** The catalogue for Swedish municipalities, first version. Names and descriptions are our own wording. */
export const blomlada2026: Catalogue = {
  id: 'blomlada-2026',
  title: { sv: 'Blomlåda 2026', en: 'Blomlåda 2026' },
  areas,
  criteria,
  indicators: [
    ...olderAndCare,
    ...childrenAndPupils,
    ...businesses,
    ...residentsAndTraffic,
    ...cultureAndLeisure,
    ...generalPublic,
    ...leadership,
    ...foundations,
  ],
  comparable: {},
};

import type { ExampleService } from './example-service.ts';
import { businesses } from './services-businesses.ts';
import { childrenAndPupils } from './services-children-and-pupils.ts';
import { cultureAndLeisure } from './services-culture-and-leisure.ts';
import { foundations } from './services-foundations.ts';
import { generalPublic } from './services-general-public.ts';
import { leadership } from './services-leadership.ts';
import { olderAndCare } from './services-older-and-care.ts';
import { residentsAndTraffic } from './services-residents-and-traffic.ts';

/** Every invented service, in the order of the catalogue's areas. */
export const EXAMPLE_SERVICES: readonly ExampleService[] = [
  ...olderAndCare,
  ...childrenAndPupils,
  ...businesses,
  ...residentsAndTraffic,
  ...cultureAndLeisure,
  ...generalPublic,
  ...leadership,
  ...foundations,
];

/** The invented service with an id; a story that names another is wrong. */
export function exampleService(id: string): ExampleService {
  const found = EXAMPLE_SERVICES.find((service) => service.id === id);
  if (!found) throw new RangeError(`the example has no service ${id}`);
  return found;
}

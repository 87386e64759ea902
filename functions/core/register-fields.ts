import type { RegisterEvent } from './events.ts';
import type { ServiceProfile } from './service.ts';

/** The fields of a service that an event sets, with what it sets them to. */
export function fieldsSetBy(event: RegisterEvent): Partial<ServiceProfile> {
  switch (event.type) {
    case 'service-registered':
      return event.profile;
    case 'service-revised':
      return event.changes as Partial<ServiceProfile>;
    case 'service-renamed':
      return { name: event.name };
    case 'service-moved':
      return { area: event.area };
    case 'service-mapped':
      return { indicator: event.indicator };
    default:
      return {};
  }
}

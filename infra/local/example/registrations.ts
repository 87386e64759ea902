import { addDays } from '../../../functions/core/calendar.ts';
import type { CommandOf } from '../../../functions/core/commands.ts';
import type { Act } from './act.ts';
import type { ExampleService } from './example-service.ts';
import { FIRST_SENTENCES } from './first-sentences.ts';
import { MAPPED_LATER, MATLADA_FIRST_INDICATOR } from './register-changes.ts';
import { EXAMPLE_SERVICES } from './services.ts';
import { type StoryTime, workingDay } from './story-time.ts';
import { unitName } from './units.ts';

const SITE = 'https://exempelkommun.example';

function linkOf({ id, area, link }: ExampleService): string | null {
  if (link === null) return null;
  const folder = area === 'leadership' || area === 'foundations' ? 'digitalisering' : 'e-tjanster';
  return `${SITE}/${folder}/${id}`;
}

function firstIndicator({ id, indicator }: ExampleService): string | null {
  if (id === 'matlada') return MATLADA_FIRST_INDICATOR;
  return MAPPED_LATER.includes(id) ? null : indicator;
}

function registration(service: ExampleService, effectiveOn: string): CommandOf<'register-service'> {
  const { id, name, area, unit, role, description, sentence } = service;
  const earlier = FIRST_SENTENCES.find((each) => each.service === id);
  return {
    type: 'register-service',
    id,
    effectiveOn,
    name,
    area,
    indicator: firstIndicator(service),
    link: linkOf(service),
    unit: unitName(unit, service.registered ?? 0),
    role,
    sentence: earlier ? { sv: earlier.sv } : sentence,
    ...(description && { description }),
  };
}

/** The services that were there from the beginning, area by area, in the first three weeks. */
function firstInventory(time: StoryTime): Act[] {
  const first = EXAMPLE_SERVICES.filter(({ registered }) => registered === undefined);
  const areas = [...new Set(first.map(({ area }) => area))];
  return areas.map((area, index) => {
    const on = workingDay(addDays(time.start, 1 + 2 * index));
    const own = first.filter((service) => service.area === area);
    return { on, role: 'strategist', steps: own.map((each) => ({ command: registration(each, on) })) };
  });
}

/** New services, and one that had existed for a while before anybody registered it. */
function laterArrivals(time: StoryTime): Act[] {
  return EXAMPLE_SERVICES.flatMap((service) => {
    const { id, registered, existedFrom } = service;
    if (registered === undefined) return [];
    const on = workingDay(time.day(registered, id, 10));
    const effectiveOn = existedFrom === undefined ? on : time.day(existedFrom, id, 10);
    return [{ on, role: 'strategist', steps: [{ command: registration(service, effectiveOn) }] }];
  });
}

/** Every service enters the register. */
export const registrationActs = (time: StoryTime): Act[] => [...firstInventory(time), ...laterArrivals(time)];

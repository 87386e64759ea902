import type { Command } from '../../functions/core/commands.ts';
import { addDays } from '../../functions/core/days.ts';
import { STATUSES } from '../../functions/core/status.ts';
import { drawn } from '../web/fixture.ts';
import { assess, Story } from './story.ts';

/** 300 services with ten assessments each, on days as scattered as they can be, and a name a line long. */
export function largeStory(): Story {
  const chance = drawn(11);
  const upTo = (most: number) => Math.floor(chance() * most);
  const letters = 'abcdefghijklmnopqrstuvwxyzåäö';
  const word = () => Array.from({ length: 4 + upTo(8) }, () => letters[upTo(letters.length)]).join('');
  const story = new Story();
  const registered: Command[] = Array.from({ length: 300 }, (_, index) => ({
    type: 'register-service',
    id: `${word().replace(/[åäö]/g, 'o')}-${index}`,
    effectiveOn: addDays('2016-02-01', upTo(700)),
    area: ['businesses', 'general-public', 'foundations'][index % 3] ?? 'businesses',
    name: { sv: `${word()} ${word()} ${word()}` },
  }));
  story
    .on('2018-06-01T08:00:00.000Z', ...registered.slice(0, 150))
    .on('2018-06-01T09:00:00.000Z', ...registered.slice(150));
  const ids = Object.keys(story.state.services);
  let today = '2018-06-01';
  for (let commit = 0; commit < 1500; commit += 1) {
    today = addDays(today, upTo(4));
    const one = () =>
      assess(ids[upTo(300)] ?? '', addDays(today, -upTo(90)), STATUSES[upTo(5)] ?? 'red', 'Ett skäl.');
    story.on(`${today}T12:00:00.000Z`, one(), one());
  }
  return story;
}

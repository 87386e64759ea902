import type { Act } from './act.ts';
import { actOn, renamed } from './register-act.ts';
import type { StoryTime } from './story-time.ts';

/** Services that end, come back, or go on under another roof. */
function endings(time: StoryTime): Act[] {
  return [
    actOn(time, 52, 'dagkollo', (effectiveOn) => [
      {
        type: 'retire-service',
        service: 'dagkollo',
        effectiveOn,
        reason: 'Dagkollot ströks i budgeten och tar inte emot fler anmälningar.',
      },
    ]),
    actOn(time, 61, 'idrottshallar', (effectiveOn) => [
      {
        type: 'merge-service',
        service: 'idrottshallar',
        effectiveOn,
        into: 'lokalbokning',
        reason: 'Hallarnas tider bokas nu på samma sida som alla andra lokaler.',
      },
    ]),
    actOn(time, 73, 'riksfardtjanst', (effectiveOn) => [
      {
        type: 'merge-service',
        service: 'riksfardtjanst',
        effectiveOn,
        into: 'fardtjanst',
        reason: 'Invånarna ska inte behöva veta vilken lag resan går under. En tjänst räcker.',
      },
      renamed('fardtjanst', effectiveOn, 'Färdtjänst och riksfärdtjänst', 'Special transport, near and far'),
    ]),
    actOn(time, 76, 'dagkollo tillbaka', (effectiveOn) => [
      {
        type: 'reinstate-service',
        service: 'dagkollo',
        effectiveOn,
        reason: 'Fullmäktige har återinfört dagkollot.',
      },
    ]),
    actOn(time, 78, 'fiber', (effectiveOn) => [
      {
        type: 'retire-service',
        service: 'fiber',
        effectiveOn,
        reason: 'Utbyggnaden är klar och intresseanmälningarna avslutade.',
      },
    ]),
  ];
}

/** The split comes a month after its two successors were registered. */
function splitOfAdultEducation(time: StoryTime): Act {
  return actOn(time, 83, 'vuxenutbildning', (effectiveOn) => [
    {
      type: 'split-service',
      service: 'vuxenutbildning',
      effectiveOn,
      into: ['komvux', 'sfi'],
      reason: 'Kurser och sfi har olika regler, olika antagning och olika sökande.',
    },
  ]);
}

/** Every merger, split, retirement and return. */
export const successionActs = (time: StoryTime): Act[] => [...endings(time), splitOfAdultEducation(time)];

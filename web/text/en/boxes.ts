import { formatIn } from '../format.ts';
import type { boxes as swedish } from '../sv/boxes.ts';

const { day, list } = formatIn('en');

/** One small flower box a year: growth through time. */
export const boxes: typeof swedish = {
  link: 'See how the flower box has grown, year by year',
  title: 'The flower box year by year',
  lead: (name) =>
    `A flower box for each turn of the year shows how the services of ${name} have developed. New petals are new services, and buds open when a service becomes digital all the way.`,
  order: (areas) => `The flowers always stand in the same order: ${list(areas)}.`,
  yearEnd: 'Each box shows the last day of its year, the last box how it is now.',
  index: 'The figure above a flower is the area’s index.',
  known: 'Everything is shown as it is known today, that is, with later corrections.',
  paper: 'The page is made to be printed on an A3 in landscape.',
  none: 'There is no service to show yet.',
  on: (on) => day(on),
  label: (on, parts) => `The flower box on ${day(on)}. ${parts.join('. ')}.`,
};

import { formatIn } from '../format.ts';
import type { embed as swedish } from '../sv/embed.ts';

const { day } = formatIn('en');

/** The flower box on other sites: the drawing, the compact view, and how to fetch them. */
export const embed: typeof swedish = {
  drawingTitle: (name) => `Flower box of ${name}`,
  drawingAsOf: (on) => `As of ${day(on)}.`,
  drawingSource: (seq, hash) => `Made with Blomlåda. Log: change ${seq}, checksum ${hash}.`,
  seeAll: 'See all services in Blomlåda',
  areas: 'Areas',
  title: 'Embed',
  lead: (name) => `Show the flower box of ${name} on another site. It is always today’s and sets no cookies.`,
  noOrigin:
    'The addresses below lack the name of the site, since the page does not know where it lies. Write it before the first slash, such as https://blomlada.example.org.',
  frame: 'Compact view',
  frameText:
    'Figures, picture and areas in text. The view can be read with a screen reader, changes between light and dark, and fits a width of 320 pixels.',
  frameLabel: 'Paste this code for the compact view',
  frameLink: 'Open the compact view',
  image: 'Picture',
  imageText:
    'The whole flower box as one picture in the SVG format. It can be enlarged without blur, can be printed, and links to the organisation’s page.',
  imageLabel: 'Paste this code for the picture',
  imageLink: 'Open the picture',
  imageAlt: (name) => `Flower box of ${name}. The figures stand on the page that the picture leads to.`,
  frameName: (name) => `Flower box: ${name}`,
  past: 'A certain day',
  pastText:
    'Add ?validOn= and a date after the address, such as ?validOn=2025-12-31. Then that day is shown instead of today.',
};

import { FlowerBoxDrawing } from '../../pages/drawing.tsx';
import { type Entry, inView } from '../entry.ts';

/** The flower box as a picture for other sites: one file, nothing loaded from anywhere. */
export const svg: Entry = {
  matches: ([file, ...more]) => file === 'blomlada.svg' && more.length === 0,
  files: () => ['blomlada.svg'],
  answer: (request) =>
    inView(request, (viewing) => ({
      status: 200,
      type: 'image/svg+xml; charset=utf-8',
      body: `<?xml version="1.0" encoding="UTF-8"?>\n${<FlowerBoxDrawing viewing={viewing} />}`,
      // Without it, a site that isolates itself could not show the picture.
      headers: { 'Cross-Origin-Resource-Policy': 'cross-origin' },
    })),
};

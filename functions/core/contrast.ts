/** A colour written #rrggbb. */
export type Colour = string;

/** Least contrast of text that is read (WCAG 2.2, success criterion 1.4.3, level AA). */
export const TEXT_CONTRAST = 4.5;

const channelsOf = (colour: Colour): number[] =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);

/** Relative luminance, from 0 (black) to 1 (white), as WCAG 2.2 defines it. */
export function luminanceOf(colour: Colour): number {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour).map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of two colours, from 1 (alike) to 21 (black on white), as WCAG 2.2 defines it. */
export function contrastOf(one: Colour, other: Colour): number {
  const [dark = 0, light = 0] = [luminanceOf(one), luminanceOf(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

type Shade = { hue: number; saturation: number; lightness: number };

/** Hue (0–6), saturation and lightness (0–1) of a colour: the HSL model. */
function shadeOf(colour: Colour): Shade {
  const [red = 0, green = 0, blue = 0] = channelsOf(colour);
  const most = Math.max(red, green, blue);
  const span = most - Math.min(red, green, blue);
  const lightness = most - span / 2;
  if (span === 0) return { hue: 0, saturation: 0, lightness };
  const hue =
    most === red
      ? (green - blue) / span
      : most === green
        ? 2 + (blue - red) / span
        : 4 + (red - green) / span;
  return { hue: (hue + 6) % 6, saturation: span / (1 - Math.abs(2 * lightness - 1)), lightness };
}

function colourOf({ hue, saturation, lightness }: Shade): Colour {
  const reach = saturation * Math.min(lightness, 1 - lightness);
  const channel = (turn: number) => {
    const place = (turn + hue * 2) % 12;
    return lightness - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1));
  };
  const hex = (part: number) =>
    Math.round(Math.min(1, Math.max(0, part)) * 255)
      .toString(16)
      .padStart(2, '0');
  return `#${[0, 8, 4].map((turn) => hex(channel(turn))).join('')}`;
}

/** The colour nearest to a shade, on the way to a lightness, that passes; null where none does. */
function towards(shade: Shade, lightness: number, passes: (colour: Colour) => boolean): Colour | null {
  const at = (share: number) =>
    colourOf({ ...shade, lightness: shade.lightness + (lightness - shade.lightness) * share });
  if (!passes(at(1))) return null;
  let [failing, passing] = [0, 1];
  // Fifteen halvings are finer than the steps of a channel.
  for (let step = 0; step < 15; step += 1) {
    const middle = (failing + passing) / 2;
    if (passes(at(middle))) passing = middle;
    else failing = middle;
  }
  return at(passing);
}

/**
 * The colour of the same hue, nearest by lightness, on which a text is read: the colour itself where
 * it passes. Null where neither darker nor lighter ones do.
 */
export function nearestReadable(colour: Colour, text: Colour, ratio = TEXT_CONTRAST): Colour | null {
  const passes = (each: Colour) => contrastOf(each, text) >= ratio;
  if (passes(colour)) return colour;
  const shade = shadeOf(colour);
  const away = (found: Colour) => Math.abs(shadeOf(found).lightness - shade.lightness);
  const found = [towards(shade, 0, passes), towards(shade, 1, passes)].filter((each) => each !== null);
  return found.toSorted((a, b) => away(a) - away(b))[0] ?? null;
}

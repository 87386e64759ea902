import type { Language } from '../../../functions/core/language.ts';
import { linesOf } from './lines.ts';

/** How large the letters of a drawing are, what colour, and where a line hangs. */
export type Hand = { size: number; fill: string; weight?: number; middle?: boolean };

const LEADING = 1.35;

/** Height of lines below each other. */
export const heightOf = (lines: readonly string[], { size }: Hand): number => lines.length * size * LEADING;

/** The lines that a text takes in a width. */
export const fitting = (text: string, width: number, { size }: Hand): string[] => linesOf(text, width / size);

type Props = { lines: readonly string[]; x: number; y: number; hand: Hand; lang?: Language | undefined };

/** Lines of text in a drawing; `y` is where the first one begins, not its baseline. */
export const Written = ({ lines, x, y, hand, lang }: Props) => (
  <>
    {lines.map((line, place) => (
      <text
        x={Math.round(x)}
        y={Math.round(y + hand.size * (1 + place * LEADING))}
        font-size={hand.size}
        font-weight={hand.weight}
        fill={hand.fill}
        text-anchor={hand.middle ? 'middle' : undefined}
        lang={lang}
      >
        {line}
      </text>
    ))}
  </>
);

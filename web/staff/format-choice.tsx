import type { FormState } from './form-state.ts';

type Props<Format extends string> = {
  legend: string;
  /** In the order shown, each with its words; the first is chosen until somebody chooses. */
  formats: readonly (readonly [format: Format, words: string])[];
  state: FormState;
};

/** What kind of file it is that somebody brings. */
export const FormatChoice = <Format extends string>({ legend, formats, state }: Props<Format>) => {
  const chosen = state.values['format'] ?? formats[0]?.[0];
  return (
    <fieldset class="kinds">
      <legend>{legend}</legend>
      {formats.map(([format, words]) => (
        <label for={`format-${format}`}>
          <input
            type="radio"
            id={`format-${format}`}
            name="format"
            value={format}
            checked={format === chosen}
          />{' '}
          {words}
        </label>
      ))}
    </fieldset>
  );
};

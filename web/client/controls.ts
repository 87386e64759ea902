import { addMonths, dayFrom, numberOf } from '../../functions/core/days.ts';
import { EVER, type HistoryViewing } from '../../functions/core/history-view.ts';
import type { Page } from './page.ts';
import { say, set } from './text.ts';

const PAUSE = 1000;
const MONTHS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  PageDown: -12,
  PageUp: 12,
};

/** The ways of choosing a day: slider, fields, keys and the button that plays. */
export function keepControls(root: HTMLElement, { words }: Page, changed: (view: HistoryViewing) => void) {
  const [slider, validOn, knownOn] = ['travel-day', 'valid-on', 'known-on'].map((id) =>
    document.getElementById(id),
  ) as [HTMLInputElement, HTMLInputElement, HTMLInputElement];
  const play = root.querySelector<HTMLButtonElement>('.play');
  const [first, last] = [Number(slider.min), Number(slider.max)];
  let playing = 0;

  function move(day: number): void {
    const number = Math.min(last, Math.max(first, day));
    const chosen = dayFrom(number);
    slider.value = `${number}`;
    set(slider, 'aria-valuetext', words.format.day(chosen));
    if (validOn.value !== chosen) validOn.value = chosen;
    changed({ validOn: number, knownOn: knownOn.value ? numberOf(knownOn.value) : EVER });
  }

  function stop(): void {
    clearInterval(playing);
    playing = 0;
    say(play, words.play);
  }

  /** From the first year's end to the latest day, a year at a time. */
  function start(): void {
    let year = Number(dayFrom(first).slice(0, 4));
    const step = () => {
      const day = numberOf(`${year++}-12-31`);
      move(day);
      if (day >= last) stop();
    };
    playing = window.setInterval(step, PAUSE);
    say(play, words.pause);
    step();
  }

  function travel(day: number): void {
    stop();
    move(day);
  }

  slider.oninput = () => travel(Number(slider.value));
  slider.onkeydown = (event) => {
    const months = MONTHS[event.key];
    if (!months) return;
    event.preventDefault();
    travel(numberOf(addMonths(dayFrom(Number(slider.value)), months)));
  };
  const typed = (event: Event) => {
    event.preventDefault();
    if (validOn.value && validOn.checkValidity() && knownOn.checkValidity()) travel(numberOf(validOn.value));
  };
  validOn.onchange = knownOn.onchange = typed;
  if (validOn.form) validOn.form.onsubmit = typed;
  if (matchMedia('(prefers-reduced-motion: reduce)').matches) play?.remove();
  if (play) play.onclick = () => (playing ? stop() : start());
  return travel;
}

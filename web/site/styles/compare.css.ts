/** Comparisons: plots, pairs of lists, names behind folds. */
export const compare = `
.plots { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 18rem), 1fr)); gap: 1.5rem 2rem; margin: 0 0 2rem; padding: 0; list-style: none; }
.plots svg { display: block; width: 100%; max-width: 26rem; height: auto; overflow: visible; }
.plots text { font-size: 11px; fill: var(--soft); }
.plots .name { font-size: 13px; font-weight: 700; fill: var(--ink); }
.plots path { fill: none; stroke: var(--soft); }
.plots .dots { stroke: var(--neutral); stroke-width: 5; stroke-linecap: round; }
.plots .box { fill: var(--tint); }
.plots .median { stroke: var(--ink); stroke-width: 3; }
.plots .own { fill: var(--link); stroke: var(--link); stroke-width: 1.5; }
.plots p { margin: 0; color: var(--soft); font-size: .9rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 22rem), 1fr)); gap: 1.5rem 3rem; margin-bottom: 1rem; }
.pair ul { margin: .5rem 0 0; padding-left: 1.5rem; }
.pair li { padding-block: .2rem; }
.pair .badge { min-width: 2.6em; }
.beside td { white-space: normal; min-width: 9rem; }
.under { margin: .75rem 0 0; max-width: 52rem; }
.sub { margin: 1.5rem 0 .5rem; }
.names { columns: 16rem; }
.names label { display: flex; gap: .5rem; align-items: center; min-height: 2.25rem; font-weight: 400; break-inside: avoid; }
td ul { margin: .3rem 0 0; padding: 0; list-style: none; font-size: .9rem; }
td summary, .why summary { width: fit-content; padding-block: .2rem; color: var(--link); cursor: pointer; }
.compare fieldset { flex-basis: 100%; margin: 0; padding: .5rem 1rem 1rem; border: 1px solid var(--line); border-radius: var(--round); }
@media (forced-colors: active) {
  .plots path { stroke: CanvasText; }
  .plots text { fill: CanvasText; }
  .plots .box { fill: Canvas; }
  .plots .own { fill: Highlight; stroke: Highlight; }
}
@media print {
  .plots { grid-template-columns: repeat(3, 1fr); gap: 4mm 6mm; }
  .plots li, .pair li { break-inside: avoid; }
  .plots * { print-color-adjust: exact; }
  .row-files { display: none; }
}
`;

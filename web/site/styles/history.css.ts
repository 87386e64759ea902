/** Time travel, strips and the distribution over time. */
export const history = `
.travel { padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.travel .lead { margin: 1.25rem 0; }
.live { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-top: 1.25rem; }
.live label { font-weight: 600; }
.live input { flex: 1 1 16rem; min-width: 0; padding: 0; border: 0; accent-color: var(--link); }
.live p { flex-basis: 100%; margin: 0; color: var(--soft); font-size: .95rem; }
.live[hidden], .scripted { display: none; }
@media (scripting: enabled) { .live[hidden] { display: flex; visibility: hidden; } .scripted { display: block; } }
.day-figures { display: flex; flex-wrap: wrap; gap: .75rem 2rem; font-variant-numeric: tabular-nums; }
.day-figures dt { color: var(--soft); font-size: .95rem; }
.day-figures dd { font-weight: 700; }
.day-figures strong { font-size: 1.6rem; line-height: 1.1; }
.zoom { margin-bottom: .75rem; }
.zoom a { display: inline-block; padding: .3rem .5rem; }
.zoom [aria-current] { color: var(--ink); font-weight: 700; text-decoration: none; border-bottom: 3px solid var(--ink); }
.strips { width: auto; }
.strips td, .strips tbody th { padding-block: .25rem; vertical-align: middle; }
.strips td:last-child { padding-right: 0; }
.strips thead th { vertical-align: bottom; }
.axis, .row { display: block; overflow: visible; }
.axis text { fill: var(--soft); font-size: 12px; font-weight: 400; }
.row text { font-size: 11px; font-weight: 700; fill: var(--ink); stroke: var(--paper); stroke-width: 3px; paint-order: stroke; }
.row .on-green { fill: var(--on-green); stroke: none; }
.row .form { stroke-width: 1.5px; }
.row .unknown { stroke-dasharray: .1 3.5; }
.row .plan { stroke-width: 1.5; }
.row:focus-visible { outline-offset: 4px; }
#shown-day { stroke: var(--ink); stroke-width: 2; fill: none; }
.cursor { scroll-margin: 6rem 2rem; fill: none; stroke: var(--focus); stroke-width: 3; }
.badge.absent { visibility: hidden; }
.point { position: sticky; bottom: 0; z-index: 2; min-height: 2.2em; margin: 0; padding: .3rem 1rem; background: var(--ground); font-weight: 600; }
.point:empty { visibility: hidden; }
.row .not-applicable { stroke-width: 3px; }
.bars { display: block; max-width: 100%; height: auto; margin-bottom: 1rem; overflow: visible; }
.bars text { fill: var(--soft); font-size: 13px; text-anchor: middle; }
.bars .form { stroke-width: 1.5px; }
.over-time td { text-align: right; }
.over-time td:last-child { min-width: 0; }
.own-pages a { display: inline-block; padding: .2rem .4rem; }
@media (min-width: 48rem) {
  .scroll:has(.strips) { scroll-padding-left: 19rem; }
  .strips tbody th[scope="row"], .strips thead th:first-child { position: sticky; left: 0; width: 17rem; min-width: 17rem; background: var(--paper); z-index: 1; }
}
@media print { .live, .zoom, .scripted, .point { display: none; } .strips tr { break-inside: avoid; } }
@media (forced-colors: active) { .row .form, .bars .form { forced-color-adjust: none; } }
`;

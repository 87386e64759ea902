/** The national picture, and the chart of three ways of counting. */
export const compareNational = `
.banner-in { max-width: 52rem; padding: .75rem 1rem; background: var(--notice); border-left: 4px solid var(--yellow-line); font-weight: 600; }
.after { margin-top: 1rem; }
.view label:has([type="checkbox"]) { display: flex; gap: .4rem; align-items: center; min-height: 2.75rem; font-weight: 400; }
.choosing .filter { max-width: 52rem; margin-top: 1rem; }
summary { width: fit-content; padding-block: .5rem; color: var(--link); cursor: pointer; }
.ways li, .why li, .rule li { margin-bottom: .4rem; max-width: 52rem; }
.ways, .why ul, .rule ul, .left-out { margin: 0 0 1rem; padding-left: 1.4rem; }
.left-out { columns: 20rem; column-gap: 2rem; }
.left-out li { break-inside: avoid; }
.why > p { max-width: 52rem; }
.why h3 { margin-block: 1.5rem .5rem; }
.questions { max-width: 52rem; margin-bottom: 1rem; }
.questions div { margin-bottom: .5rem; }
.questions dt { font-weight: 700; }
.numbers thead th { white-space: normal; }
.numbers td.too-few, .numbers td.too-few:last-child { color: var(--soft); text-align: left; }
.numbers td.words { min-width: 14rem; text-align: left; white-space: normal; }
.country td small { white-space: normal; }
.indicators td:last-child { min-width: 9rem; }
.indicators tbody th[scope="rowgroup"] { font-size: 1rem; padding-block: .6rem .4rem; }
.indicators .distribution { display: block; height: 1.25rem; }
.spread { display: block; overflow: visible; }
.spread .scale { stroke: var(--line); fill: none; }
.spread .whisker { stroke: var(--soft); fill: none; }
.spread rect { fill: var(--tint); stroke: var(--soft); }
.spread .middle { stroke: var(--ink); stroke-width: 3; fill: none; }
.chart { margin-bottom: 1rem; }
.counting { display: block; width: 100%; min-width: 34rem; max-width: 60rem; height: auto; padding: .5rem; font-size: 16px; fill: var(--ink); }
.counting .grid { stroke: var(--line); fill: none; }
.counting .tick { text-anchor: end; fill: var(--soft); font-size: 14px; }
.counting .day { text-anchor: middle; fill: var(--soft); font-size: 14px; }
.counting .line { fill: none; stroke: var(--ink); stroke-width: 2.5; }
.counting .mark { fill: var(--paper); stroke: var(--ink); stroke-width: 2; }
.counting .matched .mark { fill: var(--ink); }
.counting .applicable .line { stroke-dasharray: 9 5; }
.counting .all .line { stroke-dasharray: 2 5; stroke-linecap: round; }
.counting .lead-line { fill: none; stroke: var(--soft); stroke-width: 1; }
.counting .value { font-weight: 700; }
@media (forced-colors: active) { .spread *, .counting .line, .counting .mark { stroke: CanvasText; } }
@media print { .choosing { display: none; } .counting { min-width: 0; max-width: 150mm; } }
`;

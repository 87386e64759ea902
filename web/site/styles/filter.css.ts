/** Forms that choose: the filter above the table, the search of the first page; and the pages' navigation. */
export const filter = `
[hidden] { display: none; }
.own { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 2rem; border-bottom: 1px solid var(--line); }
.own a { padding-block: .5rem; text-decoration: none; }
.own a:hover { text-decoration: underline; }
.own [aria-current] { color: var(--ink); font-weight: 700; box-shadow: inset 0 -3px var(--green); }
.own + * { margin-top: 0; }
.filter { display: flex; flex-wrap: wrap; gap: 1rem 1.5rem; align-items: end; margin-bottom: 1.25rem; }
.filter > label { display: grid; flex: 1 1 13rem; gap: .25rem; font-weight: 600; min-width: 0; }
.filter p { flex-basis: 100%; margin: -.6rem 0 0; color: var(--soft); font-size: .9rem; }
.filter fieldset { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; margin: 0; padding: 0; border: 0; min-width: 0; }
.filter legend { padding: 0; font-weight: 600; }
.filter fieldset label { display: flex; gap: .4rem; align-items: center; min-height: 2.25rem; }
select {
  width: 100%; min-height: 2.75rem; padding: .4rem .7rem;
  border: 1px solid var(--soft); border-radius: .4rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
.filter input[type], .filter select { font-weight: 400; }
[type="search"] { width: 100%; }
[type="checkbox"] { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--link); }
.shown { display: inline-block; margin: 0 1.5rem .75rem 0; font-weight: 600; }
.all { display: inline-block; margin-right: 1.5rem; }
.all[hidden] { display: none; }
.tally { margin-bottom: 1rem; padding: .9rem 1.1rem; background: var(--tint); border-radius: var(--round); }
.tally p { margin-bottom: .4rem; font-weight: 600; }
.tally dl { display: flex; flex-wrap: wrap; gap: .35rem 1.5rem; }
.tally dl div { display: flex; gap: .5rem; align-items: baseline; }
.tally dd { font-weight: 700; font-variant-numeric: tabular-nums; }
thead a { color: inherit; }
[aria-sort] a::after { content: " ↑" / ""; }
[aria-sort="descending"] a::after { content: " ↓" / ""; }
td:nth-child(2):nth-last-child(7) { min-width: 9rem; white-space: normal; }
caption strong { color: var(--ink); }
tbody[id] { scroll-margin-top: 1rem; }
.national { margin-top: 2rem; }
.national .lead { margin-bottom: .5rem; }
.national summary { width: fit-content; padding-block: .6rem; color: var(--link); cursor: pointer; }
.tables { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1.5rem 2.5rem; align-items: start; margin-bottom: 1rem; }
.tables th, .tables td { padding: .35rem .5rem; }
.tables td:last-child, .tables tbody th { min-width: 0; }
@media print { .own { display: none; } .shown, .tally, caption { break-after: avoid; } .all { display: none; } }
`;

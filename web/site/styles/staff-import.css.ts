/** Importing: the steps, the difference, and the imports that were. */
export const staffImport = `
.import-steps { display: flex; flex-wrap: wrap; gap: .4rem 1.5rem; margin: 0 0 1.25rem; padding: 0; list-style: none; counter-reset: step; color: var(--soft); }
.import-steps li { counter-increment: step; }
.import-steps li::before { content: counter(step); display: inline-block; min-width: 1.6em; margin-right: .5rem; border: 1px solid currentcolor; border-radius: 1em; font-size: .85em; font-weight: 700; text-align: center; }
.import-steps [aria-current] { color: var(--ink); font-weight: 700; }
.import-steps [aria-current]::before { background: var(--link); border-color: var(--link); color: var(--paper); }
.import-start { display: grid; gap: 2rem 3rem; }
.import-start input[type="file"] { width: 100%; padding: .55rem; }
.import-table { max-width: 40rem; margin: 0 0 1rem; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: var(--round); }
.import-table legend { padding-inline: .4rem; font-weight: 600; }
.staff form > .scroll + .buttons { margin-top: 1rem; }
.import-counts { display: flex; flex-wrap: wrap; gap: .5rem; margin: 0; padding: 0; list-style: none; }
.import-counts a { display: inline-block; padding: .4rem .8rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--paper); text-decoration: none; }
.import-counts a:hover { background: var(--tint); }
.import-counts [aria-current] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); color: var(--ink); }
.import-columns tbody > tr > * { vertical-align: middle; }
.import-columns th small { display: block; max-width: 34rem; overflow-wrap: anywhere; }
.import-columns select { width: 100%; max-width: 20rem; }
.import-columns td:last-child { min-width: 8.5rem; }
.import-columns tbody th { min-width: 6rem; }
.import-columns thead th { white-space: normal; }
.import-rows td, .import-changes td { white-space: normal; overflow-wrap: anywhere; min-width: 8rem; }
.import-rows td:first-child { min-width: 0; white-space: nowrap; }
.import-rows td ul { margin: 0; padding-left: 1.1rem; }
.import-rows th small, .import-changes th small, .import-runs small { display: block; }
.import-changes td { max-width: 26rem; }
.import-changes tbody th { min-width: 8rem; }
.import-changes tbody th.import-service { min-width: 12rem; max-width: 20rem; padding-block: .5rem; background: none; border-right: 1px solid var(--line); font-size: inherit; font-weight: 600; vertical-align: top; }
.import-changes tbody tr:hover > th.import-service { background: none; }
.import-changes tbody + tbody { border-top: 2px solid var(--line); }
.nothing { color: var(--soft); font-style: italic; }
@media (max-width: 40rem) { .import-columns { table-layout: fixed; } .import-columns :is(th, td) { padding-inline: .6rem; } .import-rows :is(th, td), .import-changes :is(th, td) { padding-inline: .6rem; min-width: 7rem; } .import-rows td:last-child { min-width: 12rem; } }
@media (min-width: 64rem) { .import-start { grid-template-columns: minmax(0, 1fr) 24rem; align-items: start; } }
`;

/** What changed between two days: the list of differences, and tables of numbers. */
export const changes = `
.changes { margin: 0; padding: 0; list-style: none; }
.changes li { padding-block: .8rem; border-top: 1px solid var(--line); }
.changes p { margin-bottom: .2rem; }
.changes a { font-weight: 600; }
select { min-height: 2.75rem; max-width: 100%; padding: .4rem .5rem; border: 1px solid var(--soft); border-radius: .4rem; background: var(--paper); color: var(--ink); font: inherit; }
.compare select { max-width: min(100%, 20rem); }
.compare form + form { margin-top: 1rem; }
.scroll:has(> .numbers) { width: fit-content; max-width: 100%; }
.numbers { width: auto; }
.numbers td, .numbers td:last-child { min-width: 0; text-align: right; white-space: nowrap; }
.numbers thead th + th { text-align: right; }
.numbers tbody th { min-width: 7.5rem; }
.numbers tfoot > tr > *, .numbers .total > * { border-top: 2px solid var(--soft); font-weight: 700; }
.numbers .same { background: var(--tint); }
@media (max-width: 40rem) { .numbers :is(th, td) { padding: .4rem .5rem; } .numbers thead th { white-space: normal; } }
@media (min-width: 60rem) { .changes li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 0 3rem; } }
@media print { .compare, .keeping { display: none; } .changes li { break-inside: avoid; } }
`;

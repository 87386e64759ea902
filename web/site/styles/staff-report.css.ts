/** The report to the board and editions; on paper A4 upright with numbered pages and no row cut in two. */
export const staffReport = `
.report-chooser fieldset { margin: 0; padding: 1rem 1.25rem 0; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); min-width: 0; }
.report-chooser legend { padding-inline: .4rem; font-weight: 700; }
.report-chooser select { width: 100%; }
.two-points { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: 1rem 1.5rem; max-width: 52rem; margin-bottom: .75rem; }
.report-chooser .help { color: var(--soft); font-size: .92rem; }
aside.report-chooser { max-width: 52rem; padding: .9rem 1.1rem .4rem; background: var(--tint); border-radius: var(--round); }
.presets { margin-top: 1.5rem; }
.presets ul { margin: 0; padding: 0; list-style: none; columns: 20rem; column-gap: 2rem; }
.presets li { break-inside: avoid; padding-block: .25rem; }

.board-report { max-width: 64rem; }
.board-report > * + * { margin-top: clamp(1.5rem, 1rem + 1.5vw, 2.5rem); }
:is(.board-report, .edition-preview) h3 { margin: 1.75rem 0 .6rem; font-size: 1.1rem; }
.edition-preview h2 { margin-top: 2rem; }
.edition-preview p { max-width: 46rem; }
.report-facts { display: grid; gap: .3rem 1.5rem; }
.report-facts dt { color: var(--soft); }
.report-facts dd { overflow-wrap: anywhere; }
.basis { color: var(--soft); font-size: .92em; }
.report-summary { max-width: 52rem; padding: 1.1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-left: 4px solid var(--green); border-radius: .4rem; }
.report-summary > :last-child { margin-bottom: 0; }
.board-report section > p { max-width: 46rem; }
.box-pair { display: grid; gap: 1.5rem; margin-bottom: 1.25rem; }
.box-pair figure { margin: 0; min-width: 0; }
.box-pair figcaption { margin-bottom: .4rem; }
.box-pair p { margin: .2rem 0 0; color: var(--soft); font-size: .9rem; line-height: 1.45; }
.report-list table { min-width: 38rem; table-layout: fixed; }
.report-list :is(td, th) { white-space: normal; overflow-wrap: break-word; hyphens: auto; }
.report-list tbody th { min-width: 0; font-weight: 600; }
.report-list :is(th, td) small { display: block; font-weight: 400; }
.report-list td ul { margin: .3rem 0 0; padding-left: 1.1rem; }
.report-list td > .moves { margin-top: 0; padding-left: 0; list-style: none; }
.report-list .soft { color: var(--soft); }
.report-list .move { display: block; }
.columns-4 :is(th, td):nth-child(1) { width: 26%; }
.columns-4 :is(th, td):nth-child(2) { width: 23%; }
.columns-4 :is(th, td):nth-child(4) { width: 22%; }
.columns-5 :is(th, td):nth-child(1) { width: 21%; }
.columns-5 :is(th, td):nth-child(2) { width: 17%; }
.columns-5 :is(th, td):nth-child(3) { width: 16%; }
.columns-5 :is(th, td):nth-child(5) { width: 21%; }
.staff .numbers:is(.report-figures, .report-areas) td { min-width: 0; white-space: nowrap; }
.staff .report-list :is(td, tbody th) { min-width: 0; }
.numbers:is(.report-figures, .report-areas) thead tr + tr th { text-align: right; }
.numbers:is(.report-figures, .report-areas) th[scope="colgroup"] { text-align: center; }
.numbers:is(.report-figures, .report-areas) td small { display: block; }
.staff .report-areas tbody th { min-width: 11rem; }
.staff-editions td { white-space: normal; min-width: 9rem; }
@media (min-width: 48rem) {
  .report-facts > div { display: grid; grid-template-columns: 13rem minmax(0, 1fr); gap: 0 1rem; }
  .box-pair { grid-template-columns: 1fr 1fr; }
}

@media print {
  @page report { size: A4 portrait; margin: 16mm 15mm 18mm; @bottom-right { content: counter(page) " (" counter(pages) ")"; font: 8pt sans-serif; color: #444; } }
  body:has(.board-report) { page: report; }
  body:has(.board-report) main { padding-block: 0; }
  .report-chooser, .done { display: none; }
  .board-report { max-width: none; }
  .board-report > * + * { margin-top: 6mm; }
  .board-report h1 { margin-bottom: 3mm; font-size: 20pt; }
  .board-report h2 { margin-bottom: 2mm; font-size: 13pt; }
  .board-report h3 { margin: 4mm 0 1.5mm; font-size: 10.5pt; break-after: avoid; }
  .board-report section > p { max-width: none; }
  .report-summary { max-width: none; padding: 3mm 4mm; break-inside: avoid; }
  .report-facts > div { display: grid; grid-template-columns: 42mm minmax(0, 1fr); }
  .report-facts code, .board-report code { font-size: 7.5pt; }
  .box-pair { grid-template-columns: 1fr 1fr; gap: 6mm; margin-bottom: 3mm; }
  .box-pair figure, .board-report .legend { break-inside: avoid; }
  .box-pair .picture { max-height: 70mm; }
  .box-pair p { font-size: 7.5pt; line-height: 1.35; }
  .board-report .legend { grid-template-columns: repeat(3, 1fr); gap: 1mm 4mm; font-size: 7.5pt; }
  .report-list table { min-width: 0; }
  .board-report .scroll { width: auto; max-width: none; overflow: visible; border: 0; border-radius: 0; background: none; }
  .board-report table { font-size: 8pt; }
  .board-report caption { padding: 0 1mm 1mm; font-size: 8pt; break-after: avoid; }
  .board-report thead, .board-report thead tr { break-after: avoid; }
  .board-report tbody tr:first-child { break-before: avoid; }
  .board-report thead { display: table-header-group; }
  .board-report tfoot { display: table-row-group; }
  .board-report :is(th, td) { padding: 1mm 1.2mm; }
  .numbers:is(.report-figures, .report-areas) { width: 100%; }
  .board-report :is(td, th) small, .board-report td ul { font-size: 7.5pt; }
  .staff .report-areas tbody th { min-width: 28mm; hyphens: auto; }
  .report-figures { break-inside: avoid; }
  .board-report .report-areas :is(th, td) { padding-inline: .8mm; }
  .numbers:is(.report-figures, .report-areas) thead th { font-size: 7pt; }
  .board-report .rule { max-width: none; font-size: 8pt; break-inside: avoid; }
}
`;

/** The board of the stand-up meeting: on a screen, on the wall, on paper. */
export const staffBoard = `
.board { display: grid; gap: 1.5rem 1rem; }
.board h2 { display: flex; gap: .6rem; align-items: baseline; margin: 0; padding: .35rem .25rem; border-bottom: 4px solid var(--neutral); }
.board .column-stuck h2 { border-bottom-color: var(--red-line); border-bottom-style: double; border-bottom-width: 6px; }
.board .column-done h2 { border-bottom-color: var(--green); }
.board h2 small { font-size: 1em; font-variant-numeric: tabular-nums; }
.board ul { display: grid; grid-template-columns: minmax(0, 1fr); gap: .6rem; margin: .75rem 0 0; padding: 0; list-style: none; }
.board li { padding: .6rem .8rem; background: var(--paper); border: 1px solid var(--line); border-left: 5px solid var(--neutral); border-radius: .4rem; line-height: 1.4; }
.board .column-stuck li { border-left-color: var(--red-line); }
.board .column-done li { border-left-color: var(--green); }
.board li p { margin: .15rem 0 0; }
.board h3 a { color: inherit; }
.board .who { color: var(--soft); font-size: .95rem; }
.board .flags { display: flex; flex-wrap: wrap; gap: .3rem .4rem; font-size: .95rem; }
.board .flag { margin: 0; }
.board .flag.lifted { padding-left: .5rem; border-left: 1px solid currentcolor; border-color: var(--ink); background: var(--notice); }
.board .empty { margin: .75rem .25rem 0; color: var(--soft); }
.board .more { margin: .6rem .25rem 0; font-weight: 600; }
.staff .board-opening { max-width: 60rem; }
.board-opening .links { margin: 1rem 0 0; }
@media (min-width: 40rem) { .board { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 70rem) { .board { grid-template-columns: repeat(4, minmax(0, 1fr)); align-items: start; } }

.wall main { padding: 1rem; }
.wall-head { display: flex; flex-wrap: wrap; gap: .25rem 2rem; align-items: baseline; justify-content: space-between; margin-bottom: 1rem; }
.staff.wall h1 { margin: 0; }
.wall-head p { margin: 0; }
@media screen and (min-width: 62rem) and (min-aspect-ratio: 4/3) {
  html:has(.wall) { font-size: min(1.6666vw, 2.963vh); }
  .wall { height: 100vh; overflow: hidden; font-size: 1rem; line-height: 1.25; }
  .staff.wall main { display: grid; grid-template: auto minmax(0, 1fr) / minmax(0, 1fr); gap: .4rem; height: 100%; padding: .4rem .6rem; }
  .staff.wall main > * { margin: 0; }
  .wall-head { flex-wrap: nowrap; gap: 1.5rem; }
  .staff.wall h1 { font-size: 1.3rem; white-space: nowrap; }
  .wall h1 small { display: inline; margin-left: .4rem; font-size: .85rem; }
  .wall-head .told { flex: 1; overflow: hidden; min-width: 0; text-overflow: ellipsis; font-weight: 600; }
  .wall-head p { font-size: .85rem; white-space: nowrap; }
  .wall .board { display: flex; gap: .6rem; align-items: stretch; }
  .wall .board section { display: flex; flex: 1 1 0; flex-direction: column; min-width: 0; min-height: 0; }
  .wall .board .column-stuck { flex-grow: 1.2; }
  .wall .board section:has(.empty) { flex-grow: .6; }
  .staff.wall h2 { padding: .1rem .2rem; font-size: 1.25rem; white-space: nowrap; }
  .wall .board ul { gap: .3rem; margin-top: .35rem; }
  .wall .board li { padding: .2rem .5rem .25rem; border-width: 2px; border-left-width: .3rem; line-height: 1.22; }
  .wall .board li > * { display: -webkit-box; overflow: hidden; margin: 0; -webkit-box-orient: vertical; -webkit-line-clamp: 1; }
  .wall .board h3 { font-size: 1.05rem; text-wrap: auto; }
  .wall .board .badge { padding-block: 0; line-height: 1.1; }
  .wall .board h3 a { text-decoration: none; }
  .wall .board .target h3, .wall .board .action .what { -webkit-line-clamp: 2; }
  .wall .board .what { font-size: .95rem; }
  .wall .board .who { color: var(--ink); font-size: .85rem; }
  .wall .board .flags { display: flex; flex-wrap: nowrap; gap: .3rem; font-size: .85rem; }
  .wall .board .flags > * { flex: none; }
  .wall .board :is(.late, .silent) .by, .wall .board .flag ~ .flag ~ .flag, .wall .board li:not(.late) :is(.flag ~ .flag, .flag-moved) { display: none; }
  .wall .board .flag { padding: 0 .3rem; font-size: .82rem; white-space: nowrap; }
  .wall .board .lifted { flex: 0 1 auto; overflow: hidden; text-overflow: ellipsis; }
  .wall .board .more { margin: .25rem .2rem 0; font-size: 1rem; line-height: 1.2; }
  .wall .board .empty { font-size: .95rem; }
}
@media print {
  @page board { size: A3 landscape; margin: 10mm; }
  body:has(.board) { page: board; }
  body:has(.board) :is(.view, .links) { display: none; }
  body:has(.board) .wall-head a { display: none; }
  .board { grid-template-columns: repeat(4, minmax(0, 1fr)); gap: 4mm; align-items: start; }
  .board li { break-inside: avoid; }
  .board h2 { font-size: 13pt; }
  .board h3, .board p { font-size: 9pt; }
  .staff:has(.board) main { padding: 0; }
}
`;

/** The working matrix, its tray, and the page of one service. */
export const staffMatrix = `
.work-waits { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin: 0 0 .75rem; }
kbd {
  display: inline-block; min-width: 1.6em; padding: 0 .35em;
  border: 1px solid var(--line); border-bottom-width: 2px; border-radius: .3em;
  background: var(--paper); color: var(--ink); font: 600 .85em/1.5 inherit; font-family: inherit; text-align: center;
}
.work [hidden] { display: none; }
.waiting { max-width: 52rem; padding: .6rem 1rem; background: var(--notice); border-left: 4px solid var(--yellow-line); }
.counts-nav { display: flex; flex-wrap: wrap; gap: .25rem .5rem; margin: 0 0 .5rem; padding: 0; list-style: none; }
.counts-nav a { display: inline-flex; gap: .4rem; align-items: center; min-height: 2.25rem; padding: .1rem .75rem; border: 1px solid var(--line); border-radius: 2rem; background: var(--paper); color: var(--ink); text-decoration: none; }
.counts-nav a:hover { border-color: var(--soft); }
.counts-nav [aria-current] { border-color: var(--ink); box-shadow: inset 0 0 0 1px var(--ink); }
.counts-nav a > b:last-child { font-variant-numeric: tabular-nums; }
.which-services details { margin-bottom: .25rem; }
.which-services .shown { margin-bottom: 0; }
.which-services .filter { padding: 1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
[type="radio"] { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--link); }

.working th[scope="row"] small { display: block; margin-top: .05rem; }
.working th, .working td { padding-inline: .75rem; }
.working td:last-child { min-width: 5rem; white-space: nowrap; }
.working td small { display: block; }
.working tbody tr > * { padding-block: .35rem; height: 3.1rem; vertical-align: middle; }
.working tbody th[scope="rowgroup"] { height: auto; }
.working .change { display: inline-block; padding: .3rem 0; }
.working tr[tabindex]:focus { outline: 3px solid var(--focus); outline-offset: -3px; }
.working tr[tabindex]:focus > * { background: var(--tint); }
.working tr[tabindex]:focus > th { box-shadow: inset 3px 3px var(--focus), inset 0 -3px var(--focus); }
.working tr[aria-selected="true"] > * { background: var(--tint); }
.working tr.changed > :first-child { box-shadow: inset 4px 0 var(--yellow-line); }
.working tr.collides > :first-child { box-shadow: inset 8px 0 var(--red-line); }
.tray-on .working tr[data-may] > th { position: relative; padding-left: 3rem; }
.working th > [type="checkbox"] { position: absolute; left: .75rem; top: .6rem; width: 1.5rem; height: 1.5rem; }
.working .unsaved { font-weight: 600; }
.working .changed td:nth-child(2) > small { display: none; }
@media (min-width: 60.01rem) { .tray-on .working td:last-child { width: 25.5rem; padding-block: 0; } td > .palette { display: inline-flex; flex-wrap: nowrap; vertical-align: middle; } }
.working td { white-space: nowrap; }
.working tr[data-service] { scroll-margin-block: 4.5rem; }
.working .changed .word { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }

.palette { position: relative; display: flex; flex-wrap: wrap; gap: .15rem; align-items: center; margin: 0; padding: 0; border: 0; min-width: 0; }
.palette button { min-width: 2.2rem; min-height: 2.2rem; padding: .1rem .25rem; border: 1px solid transparent; background: none; color: var(--link); font-size: .92rem; font-weight: 400; }
.palette button:hover { border-color: var(--soft); background: var(--paper); color: var(--ink); }
.palette button:disabled { text-decoration: line-through; }
.palette [aria-pressed="true"] { border-color: var(--ink); }
.palette .badge { font-size: .85rem; }
.palette-row > td { padding: .25rem 1rem .75rem; border-top: 0; white-space: normal; }
.palette-row .palette { position: sticky; left: 1rem; width: fit-content; max-width: calc(100vw - 4rem); gap: .4rem; }
.palette-row .palette button { min-width: 2.75rem; min-height: 2.75rem; border-color: var(--line); }

.key-legend { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: .75rem; font-size: .92rem; color: var(--soft); }
.key-legend span { white-space: nowrap; }
.key-legend button { min-height: 2.25rem; padding: .2rem .8rem; font-size: .95rem; }
.keys-off .key-legend span { display: none; }
@media (hover: none) { .key-legend { display: none; } .tray .keyboard { display: none; } }
.chosen-bar { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-block: .5rem; padding: .5rem 1rem; background: var(--notice); border-radius: .4rem; }
.chosen-bar p { margin: 0; font-weight: 600; }
.chosen-bar button { min-height: 2.25rem; padding: .1rem .8rem; }

.tray { --pad: 1.1rem; padding: 0 var(--pad); background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.tray:focus { outline: none; }
.tray-head { display: flex; gap: .75rem; align-items: center; justify-content: space-between; padding-top: .9rem; }
.tray h2 { margin: 0; font-size: 1.15rem; }
.tray-count { display: inline-block; min-width: 1.7em; padding: 0 .4em; border-radius: 1em; background: var(--ink); color: var(--paper); font-size: .9em; text-align: center; font-variant-numeric: tabular-nums; }
.tray-said:empty { display: none; }
.tray-said { margin: .35rem 0; font-size: .95rem; font-weight: 600; }
.tray .help { color: var(--soft); font-size: .92rem; }
.tray label { display: block; margin-bottom: .6rem; font-weight: 600; font-size: .95rem; }
.tray label small { display: block; }
.tray textarea, .tray input { width: 100%; font: inherit; font-weight: 400; }
.tray textarea { padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: .4rem; background: var(--paper); color: var(--ink); resize: vertical; }
.tray [aria-invalid] { border: 2px solid var(--red-line); }
.tray .error { display: block; color: var(--red-line); font-size: .92rem; font-weight: 600; }
.tray .error[hidden] { display: none; }
.tray fieldset { margin: 0; padding: .75rem 0 0; border: 0; border-top: 1px solid var(--line); min-width: 0; }
.tray legend { float: left; width: 100%; margin-bottom: .4rem; padding: 0; color: var(--soft); font-size: .92rem; }
.tray legend + * { clear: both; }
.tray .pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: 0 1rem; }
.tray summary { padding-block: .25rem; font-size: .95rem; }
.tray .buttons { margin-block: .5rem; }
.tray .buttons { gap: .5rem; }
.tray .buttons button { padding-inline: .9rem; font-size: 1rem; }
.tray .buttons button.quiet { padding-inline: .6rem; font-size: .92rem; }
.tray [aria-disabled="true"] { opacity: .55; cursor: not-allowed; }
.nothing-sent { margin: 0 0 .5rem; color: var(--soft); font-size: .92rem; }
.tray-list { margin: 0; padding: 0; list-style: none; }
.tray-list { border-bottom: 0; }
.tray-list > li { padding: .45rem 0; border-top: 1px solid var(--line); }
.tray-list .what { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 .75rem; align-items: center; }
.tray-list .what a { color: var(--ink); font-weight: 600; font-size: .98rem; line-height: 1.35; overflow-wrap: anywhere; text-decoration: none; }
.tray-list .what a:hover { text-decoration: underline; }
.tray-list .becomes { grid-row: 2; grid-column: 1 / -1; font-size: .95rem; }
.tray-list .what button { grid-row: 1; grid-column: 2; min-height: 1.75rem; padding: 0 .5rem; border-color: transparent; font-size: .9rem; font-weight: 400; text-decoration: underline; }
.tray-list .why { margin: .1rem 0 0; color: var(--soft); font-size: .9rem; }
.tray-list summary { padding-block: 0; min-height: 1.5rem; color: var(--soft); font-size: .88rem; }
.tray-list .own-given { padding: .5rem 0 0 .9rem; border-left: 3px solid var(--line); }
.tray-list .collision { margin: .5rem 0; padding: .75rem .9rem; border: 2px solid var(--red-line); border-radius: .4rem; }
.tray .collision legend { margin: 0 0 .25rem; color: var(--red-line); font-weight: 600; }
.collision p { margin: 0 0 .35rem; clear: both; }
.collision ul { margin: 0 0 .35rem; padding-left: 1.1rem; }
.tray-pending { margin-bottom: .75rem; padding: .75rem .9rem; border: 1px dashed var(--soft); border-radius: .4rem; }
.stuck .tray-pending { border: 2px solid var(--yellow-line); background: var(--notice); }
.tray-pending .error { color: inherit; }

dialog { width: min(44rem, calc(100vw - 2rem)); max-height: calc(100dvh - 2rem); padding: 1.25rem 1.5rem 0; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); color: var(--ink); overflow: auto; }
dialog::backdrop { background: rgb(0 0 0 / .45); }
dialog fieldset { margin: 0 0 .75rem; padding: .5rem 0 0; border: 0; border-top: 1px solid var(--line); }
dialog legend { float: left; width: 100%; padding: 0; font-weight: 600; }
dialog .help { clear: both; margin: 0 0 .25rem; color: var(--soft); font-size: .92rem; }
.answers { display: flex; flex-wrap: wrap; gap: 0 1.25rem; }
.answers label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2.25rem; }
.dialog-end { position: sticky; bottom: 0; display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: center; justify-content: space-between; margin-inline: -1.5rem; padding: .75rem 1.5rem; border-top: 1px solid var(--line); background: var(--paper); }
.dialog-end p, .dialog-end .buttons { margin: 0; }
.dialog-end .derived { font-weight: 600; }
dl.keys { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); gap: .35rem 1.5rem; margin-bottom: .75rem; }
dl.keys > div { display: grid; grid-template-columns: 6.5rem 1fr; gap: .5rem; align-items: baseline; }
#keys button { margin-bottom: 1.25rem; }

.service-links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; margin-bottom: 1rem; }
.service-links a { padding-block: .25rem; }
.assessing form { padding: 1.1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.assessing fieldset { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.assessing fieldset fieldset { margin: 0; padding: .5rem 0; border-top: 1px solid var(--line); }
.assessing .fields { align-items: end; }
.assessing legend { padding: 0; font-weight: 600; }
.assessing fieldset fieldset legend { float: left; width: 100%; }
.assessing .help { clear: both; margin: 0 0 .25rem; color: var(--soft); font-size: .92rem; }
.ways label { display: flex; gap: .6rem; align-items: start; padding-block: .4rem; }
.ways label input { flex: none; margin-top: .25rem; }
.ways small { display: block; }
.answers label { font-weight: 400; }
.assessing form:has([name="by"][value="hand"]:checked) .by-criteria,
.assessing form:has([name="by"][value="criteria"]:checked) .by-hand,
.assessing form:has([name="by"][value="hand"]:checked):not(:has([name="status"][value="not-applicable"]:checked)) .review { display: none; }
.assessing textarea { width: 100%; padding: .4rem .7rem; border: 1px solid var(--soft); border-radius: .4rem; background: var(--paper); color: var(--ink); }
.still-true { margin-top: 1rem; }
.still-true form { display: flex; flex-wrap: wrap; gap: .5rem 1.25rem; align-items: end; }
.still-true .field { margin-bottom: 0; }
.columns > div { min-width: 0; }
.beside > * + * { margin-top: 2rem; }
.internal { padding-left: .9rem; border-left: 3px solid var(--line); color: var(--soft); font-size: .95rem; }
.internal .prose { color: var(--ink); }
.derived:empty { display: none; }
@media (min-width: 84rem) {
  .stuck .tray-said { position: absolute; clip-path: inset(50%); }
  .staff main:has(.work.tray-on) { padding-inline: 1.75rem; padding-block: 1.25rem; }
  .work.tray-on { display: grid; grid-template-columns: minmax(0, 1fr) 24rem; gap: 1.5rem; align-items: start; }
  .tray-on .tray { position: sticky; top: 1rem; display: flex; flex-direction: column; max-height: calc(100vh - 2rem); }
  .tray-on .tray [data-act="toggle"] { display: none; }
  .tray-on #tray-body { display: flex; flex-direction: column; min-height: 0; }
  .tray-on .tray form:not([hidden]) { display: flex; flex-direction: column; min-height: 0; }
  .tray-on .tray-list { flex: 0 1 auto; min-height: 7rem; margin-inline: calc(-1 * var(--pad)); padding-inline: var(--pad); overflow-y: auto; }
  .tray-on .tray [data-slot="given"], .tray-on .tray .buttons { flex: none; }
}
@media (max-width: 83.99rem) {
  .tray-on .tray { position: sticky; bottom: 0; z-index: 2; margin: 1rem -.5rem 0; padding-bottom: .25rem; border-radius: var(--round) var(--round) 0 0; box-shadow: 0 -4px 18px rgb(0 0 0 / .18); }
  .tray-on .tray-head { padding-top: .5rem; }
  .tray-on .tray:not(.open) #tray-body { display: none; }
  .tray-on .tray.open { max-height: 85dvh; overflow-y: auto; }
  .stuck.open .tray-said { position: absolute; clip-path: inset(50%); }
  .tray-on .tray-head button { min-height: 2.5rem; padding: .2rem .9rem; }
}
@media (max-width: 40rem) {
  .working th, .working td { padding-inline: .6rem; }
  .working th[scope="row"] { min-width: 8rem; }
  .tray-on .working tr[data-may] > th { padding-left: 2.6rem; }
  .working th > [type="checkbox"] { left: .5rem; }
}
@media print { .tray, .key-legend, .chosen-bar, .which-services, .palette-row, .working [type="checkbox"], .working tr > :nth-child(4), .waiting, .assessing, .still-true, dialog { display: none; } .tray-on .working tr[data-may] > th { padding-left: 1mm; } }
@media (forced-colors: active) {
  .working tr.changed > :first-child { border-left: 4px solid Highlight; }
  .working tr.collides > :first-child { border-left: 8px double Highlight; }
  .palette [aria-pressed="true"] { border: 2px solid Highlight; }
  .counts-nav [aria-current] { border: 2px solid Highlight; }
  .tray { border: 1px solid CanvasText; }
  .tray-count { border: 1px solid CanvasText; background: Canvas; color: CanvasText; }
}
`;

/** What belongs to one organisation or leaves its pages: its colour, small boxes, the frame, statements. */
export const own = `
header { background: var(--brand, var(--paper)); }
.brand { color: var(--on-brand, var(--ink)); }
.owner { color: var(--on-brand, var(--soft)); }
.language { color: var(--on-brand, var(--link)); }
header :focus-visible { outline-color: var(--on-brand, var(--focus)); }
.brand img { border-radius: 50%; background: var(--on-brand, none); box-shadow: 0 0 0 3px var(--on-brand, transparent); }
.links { display: flex; flex-wrap: wrap; gap: .25rem 1.5rem; }

.picture { display: block; width: 100%; height: auto; background: var(--sky); border-radius: var(--round); print-color-adjust: exact; }
.wood { fill: var(--wood); }
.earth { fill: var(--soil); }
.index { font-weight: 700; text-anchor: middle; fill: var(--ink); }
.years { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 2.5rem 2rem; margin-bottom: 0; padding: 0; list-style: none; }
.years li { display: flex; flex-direction: column; }
.years h2 { margin: 0 0 .5rem; font-variant-numeric: tabular-nums; }
.years .picture { max-height: 24rem; margin-bottom: .4rem; }
.years p { margin: .2rem 0 0; color: var(--soft); font-size: .9rem; line-height: 1.45; text-wrap: pretty; }

.framed main { padding: 1rem; }
.framed main > * + * { margin-top: .75rem; }
.framed :is(h1, h2, p, .areas) { margin-bottom: 0; }
.framed h1 { font-size: 1.3rem; }
.framed h2 { font-size: 1rem; }
.areas { margin-bottom: 0; padding: 0; list-style: none; columns: 18rem; column-gap: 2rem; font-size: .9rem; line-height: 1.45; }
.areas li { break-inside: avoid; padding-block: .15rem; }
.areas b { display: block; }

.statement { max-width: var(--measure); }
.statement h2 { margin: 2rem 0 .6rem; font-size: 1.35rem; }
.statement > h2:first-child { margin-top: 0; }
.statement li { margin-bottom: .5rem; }
.code label { display: block; margin-bottom: .25rem; font-weight: 600; }
textarea {
  width: 100%; padding: .7rem; border: 1px solid var(--soft); border-radius: .4rem;
  background: var(--paper); color: var(--ink); font: .9rem/1.5 ui-monospace, monospace; overflow-wrap: anywhere;
}
.preview { display: block; width: 100%; height: auto; border-radius: var(--round); }

@media (forced-colors: active) {
  .picture { background: Canvas; border: 1px solid CanvasText; }
  .index { fill: CanvasText; }
}
@media print {
  @page boxes { size: A3 landscape; margin: 9mm; }
  body:has(.years) { page: boxes; }
  .growth h1 { margin: 0; }
  .growth .lead, .on-screen { display: none; }
  body:has(.years) main { padding-block: 3mm; }
  body:has(.years) main > * + * { margin-top: 2mm; }
  body:has(.years) :is(header, footer) { padding-block: 1mm; font-size: 7pt; }
  body:has(.years) .rule { max-width: none; columns: 3; font-size: 7pt; line-height: 1.3; }
  body:has(.years) .rule :is(h2, p, ol) { margin: 0 0 1mm; font-size: inherit; }
  .years { grid-template-columns: repeat(4, 1fr); gap: 3mm 6mm; }
  .years li { break-inside: avoid; }
  .years h2 { margin: 0; font-size: 11pt; }
  .years .picture { max-height: 38mm; margin-bottom: 1mm; }
  .years.tall .picture { max-height: 70mm; }
  body:has(.years) footer .links { display: none; }
  .years p { font-size: 7pt; line-height: 1.3; }
  body:has(.years) #legend { margin: 0; font-size: 8pt; }
  body:has(.years) .legend { grid-template-columns: repeat(6, auto); gap: 0 5mm; font-size: 7pt; }
  body:has(.years) .prose { max-width: none; }
}
`;

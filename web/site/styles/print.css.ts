/** On paper: A4, no controls, every form drawn, no row cut in two. */
export const print = `
@media print {
  @page { size: A4; margin: 14mm; }
  :root { font-size: 75%; }
  body { background: none; font-size: 9.5pt; line-height: 1.4; }
  body > * { padding-inline: 0; }
  h1 { font-size: 22pt; }
  h2 { font-size: 14pt; break-after: avoid; }
  .box > h3 { break-after: avoid; }
  .legend { break-inside: avoid; }
  .lead { font-size: 12pt; }
  .skip, .skip-picture, .language, .view, search, .counts p { display: none; }
  a { color: inherit; text-decoration: none; }
  .button { padding: 0; border: 0; background: none; color: inherit; font-size: inherit; }
  .button::after { content: ": " attr(href); font-weight: 400; overflow-wrap: anywhere; }
  header, footer { background: none; }
  main { padding-block: 6mm; }
  main > * + * { margin-top: 7mm; }
  .bed, .banner, .notice, div.grass, div.soil, .bed li, .seed { print-color-adjust: exact; }
  .bed { break-inside: avoid; }
  .bed.plain { grid-template-columns: repeat(6, 1fr); }
  .bed.plain .flower { border-bottom: 0; }
  .bed.single { grid-template-columns: 60mm; }
  .bed.single.crowded { grid-template-columns: 110mm; }
  .bed p, .bed h3 { font-size: 7.5pt; }
  .bed.plain div.grass { margin-top: calc(-7mm - .5rem); }
  .bed.plain div.grass svg, div.grass svg { width: 6mm; height: 7mm; }
  div.soil svg { width: 6mm; height: 6mm; }
  .scroll { overflow: visible; border: 0; }
  table { font-size: 8pt; }
  th, td { padding: 1mm; }
  td:last-child { min-width: 0; }
  tbody th { min-width: 39mm; }
  tr { break-inside: avoid; }
  tbody th[scope="rowgroup"] { break-after: avoid; font-size: 10pt; }
  tbody th small, td small { font-size: 7.5pt; }
  .columns { display: block; }
  section { break-inside: auto; }
  .chain li, .assessments > li { break-inside: avoid; }
}
`;

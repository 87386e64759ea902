/** A service's page: verdict, chain, strip, history, facts. */
export const service = `
.columns { display: grid; gap: 2.5rem 4rem; }
.columns section + section { margin-top: 2.5rem; }
@media (min-width: 60rem) { .columns { grid-template-columns: minmax(0, 1fr) 20rem; } }
.verdict { display: flex; gap: 1.25rem; align-items: start; padding: 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.verdict .icon { flex: none; width: 3.5rem; height: 3.5rem; }
.verdict p { margin: 0 0 .25rem; }
.verdict strong { font-size: 1.15em; }

.chain { margin: 0; padding: 0; list-style: none; counter-reset: step; }
.chain li { position: relative; padding: 0 0 1.4rem 3.25rem; }
.chain li::before {
  content: "?" / ""; position: absolute; left: 0; top: -.1rem; z-index: 1;
  width: 2.1rem; height: 2.1rem; border: 2px dotted var(--neutral); border-radius: 50%;
  background: var(--ground); color: var(--neutral); font-weight: 700; line-height: 1.75rem; text-align: center;
  print-color-adjust: exact;
}
.chain li:not(:last-child)::after { content: ""; position: absolute; left: calc(1.05rem - 1px); top: 2rem; bottom: 0; border-left: 2px solid var(--line); }
.chain .met::before { content: "✓" / ""; border: 2px solid var(--green-line); background: var(--green); color: var(--on-green); }
.chain .not-met::before { content: "✕" / ""; border: 2px solid var(--red-line); border-radius: .2rem; background: var(--red); color: var(--red-line); }
.chain .not-applicable::before { content: "–" / ""; border: 0; }
.chain h3, .chain .state { display: inline; margin-right: .75rem; }
.chain .question { margin: .15rem 0 0; max-width: 38rem; color: var(--soft); font-size: .95rem; }

.strip { display: block; overflow: visible; }
.letter { font-size: .8rem; font-weight: 700; text-anchor: middle; fill: var(--ink); stroke: var(--paper); stroke-width: 4px; paint-order: stroke; }
.letter.green { fill: var(--on-green); stroke: none; }
.plan { fill: none; stroke: var(--soft); stroke-dasharray: 5 4; }
.now { stroke: var(--ink); stroke-width: 2; }
.tick { stroke: var(--soft); }
.year { fill: var(--soft); font-size: .8rem; }

.assessments, .targets { margin: 0; padding: 0; list-style: none; }
.assessments > li, .targets > li { padding: 1rem 0; border-top: 1px solid var(--line); }
.assessments h3, .targets h3 { margin-bottom: .4rem; }
.assessments h3 span { font-weight: 400; }
.assessments p, .targets p { margin-bottom: .3rem; }
.withdrawn .prose { text-decoration: line-through; color: var(--soft); }
.stamp { color: var(--soft); font-size: .9rem; }
.evidence { margin: 0 0 .3rem; padding-left: 1.2rem; overflow-wrap: anywhere; }
.targets ul, .life { margin: 0; padding-left: 1.2rem; }
.life { padding: 0; list-style: none; }
.life li { padding-block: .2rem; }
.life time { margin-right: .5rem; font-variant-numeric: tabular-nums; color: var(--soft); }
.facts dl > div { padding-block: .6rem; border-top: 1px solid var(--line); }
.facts dt { color: var(--soft); font-size: .9rem; }
.facts dd { overflow-wrap: anywhere; }
`;

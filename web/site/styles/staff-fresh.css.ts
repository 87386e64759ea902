/** What is to be confirmed, the register check, and proposals. */
export const staffFresh = `
nav.tally ul { display: flex; flex-wrap: wrap; gap: .25rem 2rem; margin: 0; padding: 0; list-style: none; }
nav.tally li { display: flex; gap: .5rem; align-items: baseline; min-height: 1.75rem; }
nav.tally strong { font-variant-numeric: tabular-nums; }
.choosing { display: flex; flex-wrap: wrap; gap: .5rem 2rem; align-items: end; margin-bottom: 1rem; max-width: none; }
.choosing .field { margin: 0; min-width: min(100%, 14rem); }
.choosing .buttons { margin: 0; }
.staff .to-confirm .choose { width: 2.75rem; min-width: 0; padding-inline: .75rem 0; }
.to-confirm .choose label { display: grid; place-items: center; min-width: 1.75rem; min-height: 1.75rem; cursor: pointer; }
.to-confirm small { display: block; }
.to-confirm .flag { margin-left: 0; }
.to-confirm tbody th[scope="rowgroup"] { padding-block: .6rem .4rem; font-size: 1rem; }
.to-confirm tbody th[scope="rowgroup"] small { display: inline; margin-left: .25rem; }
.to-confirm .is { white-space: nowrap; }
.to-confirm .is small { white-space: normal; }
.to-confirm .when { min-width: 11rem; white-space: normal; }
.to-confirm .why { min-width: 16rem; }
.staff .to-confirm .assess { display: block; width: fit-content; padding-block: .2rem; }
.confirming > * + * { margin-top: clamp(1.25rem, 1rem + 1vw, 2rem); }
.confirming .bar {
  position: sticky; bottom: 0; z-index: 1;
  display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: center;
  padding: .7rem 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round) var(--round) 0 0;
}
/* What has the focus must not lie behind the bar. */
html:has(.confirming) { scroll-padding-block: 1rem 8rem; }
.severity > h2 { padding-left: .75rem; border-left: .4rem solid var(--neutral); }
.severity.of-error > h2 { border-color: var(--red-line); }
.severity.of-warning > h2 { border-left-style: double; border-color: var(--yellow-line); }
.rule-findings { margin-top: 1.5rem; }
.rule-findings h3 { margin-bottom: .35rem; }
.found { max-width: 62rem; margin: 0; padding: 0; list-style: none; border-top: 1px solid var(--line); }
.found li { display: flex; flex-wrap: wrap; gap: 0 1rem; padding-block: .35rem; border-bottom: 1px solid var(--line); overflow-wrap: anywhere; }
.found .fact { color: var(--soft); }
.found.plain { columns: 18rem; column-gap: 2rem; border: 0; }
.found.plain li { break-inside: avoid; }
.proposal { max-width: 62rem; }
.proposal + .proposal { margin-top: 1rem; }
.proposal h3 { margin-bottom: .5rem; }
.deciding { display: flex; flex-wrap: wrap; gap: .5rem 1.5rem; align-items: start; margin-top: 1rem; }
.deciding details { flex: 1 1 20rem; }
.proposal .notice { margin-top: .75rem; padding: .75rem 1rem; }
.proposal .notice ul { margin: 0; padding-left: 1.25rem; }
.proposal .notice p { margin: .5rem 0 0; }
.proposal h4 { margin: 0 0 .4rem; }
.decided { max-width: 62rem; margin: 0; padding: 0; list-style: none; }
.decided li { padding-block: .6rem; border-top: 1px solid var(--line); }
.decided p { margin: 0; }
@media print {
  .choosing, .confirming .bar, .staff .to-confirm .choose, .staff .to-confirm .assess, .deciding, nav.tally { display: none; }
  .found li { break-inside: avoid; }
  .rule-findings h3, .rule-findings p { break-after: avoid; }
}
`;

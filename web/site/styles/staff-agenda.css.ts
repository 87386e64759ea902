/** Targets and actions: their forms, and what is known of one. */
export const staffAgenda = `
.acts .plan-act summary { font-weight: 600; }
.acts .plan-act { padding-block: .5rem; }
.acts section.plan-act { padding-block: 1.1rem; }
.acts .plan-act[open] { padding-bottom: 1.1rem; }
.acts .plan-act > form { margin-top: .75rem; }
.acts .plan-act .notice { margin-bottom: 1rem; }
.acts .card { max-width: none; }
.acts > p { margin: 0; }
.acts { display: grid; gap: .75rem; max-width: 54rem; }
@media (min-width: 48rem) { .acts { grid-template-columns: repeat(2, minmax(0, 1fr)); align-items: start; } .acts > :not(details), .acts .plan-act[open] { grid-column: 1 / -1; } }
.acts > form .buttons { margin-top: 0; }
.first-step { margin: 0 0 1rem; padding: 1rem 1.1rem .1rem; max-width: 42rem; border: 1px solid var(--line); border-radius: .4rem; }
.first-step legend { padding-inline: .35rem; font-weight: 600; }
.first-step .help { color: var(--soft); }
.facts-list { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr)); gap: .75rem 2rem; max-width: 60rem; }
.facts-list dt { color: var(--soft); font-size: .9rem; }
.facts-list dd { overflow-wrap: anywhere; }
.plan-conflict { max-width: 52rem; padding: 1rem 1.1rem; background: var(--notice); border-left: 4px solid var(--yellow-line); }
.plan-conflict ul { margin: 0; padding-left: 1.25rem; }
.staff .targets h3 .flag + .flag { margin-left: .35rem; }
.lifted { margin: .15rem 0 .3rem; padding-left: .6rem; border-left: 3px solid var(--yellow-line); }
.steps { margin: 0; padding-left: 1.2rem; }
.steps li { padding-block: .25rem; }
.staff .filter > a { padding-block: .55rem; }
@media print { .acts, .staff .filter, .staff .opening .buttons { display: none; } }
`;

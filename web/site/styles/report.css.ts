/** The form by which the public reports something, and the answers. */
export const report = `
.report summary { width: fit-content; padding-block: .5rem; color: var(--link); font-weight: 600; cursor: pointer; }
.report[open] { padding: .75rem 1.25rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.columns .report, .report + section { margin-top: 2.5rem; }
.lead + .report-form, p + .report-form { margin-top: 1.5rem; }
.report-form { display: grid; gap: 1.25rem; max-width: 40rem; justify-items: start; }
.report-form > * { width: 100%; margin: 0; }
.report-form button { width: auto; }
.report-form label { font-weight: 600; }
.report-form .help { margin: 0 0 .35rem; color: var(--soft); font-size: .95rem; }
.report-form .fault { margin: 0 0 .35rem; color: var(--red-line); font-weight: 600; }
.report-form .wrong { padding-left: .75rem; border-left: 4px solid var(--red-line); }
.report-form textarea { font: inherit; }
.report-form input { width: 100%; max-width: 26rem; }
.faults { max-width: 52rem; margin-bottom: 1.5rem; padding: .9rem 1.1rem; border: 2px solid var(--red-line); border-radius: .4rem; background: var(--paper); }
.faults h2 { margin: 0 0 .5rem; font-size: 1.1rem; color: var(--red-line); }
.faults ul { margin: 0; padding-left: 1.25rem; }
.reference { font-size: 1.35rem; font-variant-numeric: tabular-nums; }
.assessments blockquote { margin: 0 0 .6rem; padding-left: 1rem; border-left: 4px solid var(--line); }
.assessments li:target { scroll-margin-top: 1rem; outline: 2px solid var(--focus); outline-offset: .5rem; }
@media print { .report, .report-form { display: none; } }
`;

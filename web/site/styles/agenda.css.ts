/** The agenda: what is late stands out by a line of its own; the words say it too. */
export const agenda = `
.targets > .late { padding-left: 1rem; border-left: 4px solid var(--red-line); }
.targets h3 a { color: inherit; }
.follow { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 1rem 0 0; padding: 0; list-style: none; }
.targets h3 .flag { margin-block: .15rem; letter-spacing: 0; line-height: 1.5; }
.targets summary { color: var(--link); cursor: pointer; }
.targets li li { margin-bottom: .25rem; }
@media print { .follow { display: none; } .targets details::details-content { content-visibility: visible; } }
.soft, .note { color: var(--soft); }
.note { max-width: 52rem; margin-top: .75rem; font-size: .95rem; }
`;

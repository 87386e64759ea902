/** The table of all services; on a narrow screen it scrolls inside its own frame. */
export const matrix = `
.scroll { overflow-x: auto; border: 1px solid var(--line); border-radius: var(--round); background: var(--paper); }
table { width: 100%; border-collapse: collapse; font-size: .95rem; line-height: 1.4; font-variant-numeric: tabular-nums; }
caption { padding: .9rem 1rem; color: var(--soft); text-align: left; }
th, td { padding: .5rem 1rem; text-align: left; vertical-align: baseline; border-top: 1px solid var(--line); }
thead th { font-size: .85rem; color: var(--soft); white-space: nowrap; vertical-align: bottom; }
td { white-space: nowrap; }
td:last-child { white-space: normal; min-width: 9rem; }
tbody th { font-weight: 400; min-width: 11rem; overflow-wrap: anywhere; }
tbody th[scope="rowgroup"] { padding-block: 1.4rem .5rem; background: var(--tint); font-size: 1.1rem; font-weight: 700; scroll-margin-top: 1rem; }
tbody th[scope="rowgroup"] small { display: block; font-size: .9rem; }
tbody tr:hover > * { background: var(--tint); }
td small { display: block; }
`;

/** Editions and year ends: the list, the years side by side. */
export const editions = `
.editions p { margin: .3rem 0 0; max-width: 36rem; white-space: normal; }
.editions .flag { margin-left: 0; }
.year-links { display: flex; flex-wrap: wrap; gap: .25rem 1.1rem; font-variant-numeric: tabular-nums; }
.year-links a { padding-block: .3rem; }
.year-links [aria-current] { color: inherit; font-weight: 700; text-decoration: none; }
.opening .notice { margin-bottom: 1.25rem; }
h1 > small { display: block; margin-bottom: .4rem; font-size: 1rem; }
`;

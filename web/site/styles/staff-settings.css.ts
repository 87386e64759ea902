/** Settings and members. */
export const staffSettings = `
.settings > fieldset { max-width: 52rem; margin: 0 0 1.5rem; padding: 1.1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); min-width: 0; }
.settings > fieldset > legend { padding: 0 .4rem; font-size: 1.2rem; font-weight: 700; }
.choices { margin: 0 0 1rem; padding: 0; border: 0; min-width: 0; }
.choices legend { padding: 0; font-weight: 600; }
.choices .check { margin: 0; }
.choices.wrong { padding-left: .75rem; border-left: 4px solid var(--red-line); }
.help { margin: 0 0 .5rem; color: var(--soft); font-size: .92rem; }
.choices .error, td .error { margin: 0; color: var(--red-line); font-weight: 600; }
.settings .field { grid-template-columns: minmax(0, 1fr); }
.settings .help { overflow-wrap: anywhere; }
.sample { max-width: 100%; height: auto; forced-color-adjust: none; }
.logo-now { display: flex; gap: .75rem; align-items: center; margin: 0 0 1rem; padding: .6rem .8rem; background: var(--tint); width: fit-content; max-width: 100%; }
.logo-now img { max-width: 12rem; height: 3rem; object-fit: contain; }
.categories td { min-width: 12rem; }
.categories input { width: 100%; }
.members a { display: inline-block; padding-block: .15rem; margin-block: -.15rem; }
.members td.wide { white-space: normal; min-width: 12rem; }
.members td.login { min-width: 11rem; overflow-wrap: anywhere; }
.check input { flex: none; }
.scroll + .help { margin-top: .5rem; }
.fixed dl > div { display: grid; grid-template-columns: minmax(8rem, 16rem) minmax(0, 1fr); gap: 0 1rem; }
.fixed dt { color: var(--soft); }
`;

/** The frame of the workspace and what its forms are made of; parts of the workspace have sheets of their own. */
export const staff = `
.staff-header { gap: .25rem 1rem; }
.staff-header .person { margin: 0 0 0 auto; color: var(--soft); }
.staff-header .language { margin-left: 0; }
.staff-header form { margin: 0; }
@media (max-width: 40rem) { .staff-header .person { flex: 1 1 auto; margin-left: 0; } }
.staff-nav { padding-block: 0; background: var(--paper); border-bottom: 1px solid var(--line); }
.staff-nav ul { display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin: 0; padding: 0; list-style: none; }
.staff-nav a { display: inline-block; padding-block: .55rem; text-decoration: none; }
.staff-nav a:hover { text-decoration: underline; }
.staff-nav .groups a { font-weight: 600; }
.staff-nav .pages { border-top: 1px solid var(--line); font-size: .95rem; }
.staff-nav [aria-current] { color: var(--ink); box-shadow: inset 0 -3px var(--green); }
.staff main { padding-block: clamp(1.25rem, 1rem + 1.5vw, 2.25rem); }
.staff main > * + * { margin-top: clamp(1.25rem, 1rem + 1vw, 2rem); }
.staff main > [hidden] + *, .staff main > svg + * { margin-top: 0; }
.staff h1 { font-size: clamp(1.6rem, 1.3rem + 1.2vw, 2.2rem); }
.staff h2 { font-size: 1.25rem; }
.done a { color: inherit; }
.done { max-width: 52rem; padding: .6rem 1rem; background: var(--tint); border-left: 4px solid var(--green); font-weight: 600; }
.errors { max-width: 52rem; padding: .9rem 1.1rem; background: var(--paper); border: 2px solid var(--red-line); border-radius: .4rem; }
.errors h2 { margin: 0 0 .5rem; font-size: 1.1rem; color: var(--red-line); }
.errors ul { margin: 0; padding-left: 1.25rem; }
.field { display: grid; gap: .25rem; max-width: 40rem; margin-bottom: 1rem; }
.field label { font-weight: 600; }
.field .help { margin: 0; color: var(--soft); font-size: .92rem; }
.field .error { margin: 0; color: var(--red-line); font-weight: 600; }
.field.wrong { padding-left: .75rem; border-left: 4px solid var(--red-line); }
.field textarea { font: inherit; }
.field input[type="date"] { max-width: 12rem; }
.check label { display: inline-flex; gap: .5rem; align-items: center; min-height: 2.25rem; }
.fields { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 1.5rem; align-items: end; max-width: 52rem; }
.buttons { display: flex; flex-wrap: wrap; gap: .5rem 1rem; align-items: center; margin-top: .5rem; }
button.quiet, .button.quiet { background: none; color: var(--link); border-color: var(--line); font-size: 1rem; }
button.quiet:hover, .button.quiet:hover { background: var(--tint); color: var(--ink); }
button.danger { background: var(--paper); color: var(--red-line); border-color: var(--red-line); }
button.danger:hover { background: var(--red-line); color: var(--paper); border-color: var(--red-line); }
button:disabled { opacity: .55; cursor: not-allowed; }
.card { max-width: 52rem; padding: 1.1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.card > :last-child { margin-bottom: 0; }
fieldset.card > legend { padding-inline: .4rem; font-weight: 600; }
.staff summary { width: fit-content; padding-block: .5rem; color: var(--link); cursor: pointer; }
.staff td, .staff tbody th { white-space: normal; min-width: 6rem; }
.staff tbody th[scope="row"] { min-width: 12rem; }
.staff td:has(> [type="checkbox"]) { min-width: 0; }
.staff .scroll + .field { margin-top: 1.25rem; }
.staff td, .staff tbody th { vertical-align: top; }
@media print { .staff-header, .staff-nav, .staff .skip { display: none; } }
`;

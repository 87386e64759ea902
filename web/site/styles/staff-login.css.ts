/** The front door of the workspace: the organisations of those who run the installation, and the local issuer's people. */
export const staffLogin = `
.organisations { columns: 20rem; column-gap: 2rem; max-width: none; padding-left: 1.25rem; }
.organisations li { break-inside: avoid; padding-block: .1rem; }
.people { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr)); gap: 1rem; margin: 0 0 1.5rem; padding: 0; max-width: none; list-style: none; }
.people .card { display: flex; flex-direction: column; gap: .75rem; justify-content: space-between; margin: 0; }
.people .card p { margin: 0; }
.people .card button { align-self: start; }
`;

/** The register and the mapping to indicators. */
export const staffRegister = `
.staff main > .register-act { margin-top: .75rem; padding-block: .35rem; }
.register-act > summary { font-weight: 600; }
.kinds { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; padding: 0; border: 0; }
.kinds legend { padding: 0; font-weight: 600; }
.kinds label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2.25rem; }
[type="radio"] { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--link); }
.suggestions select { min-width: 14rem; }
.suggestions .other { display: inline-block; margin-top: .3rem; font-size: .92rem; }
.names { columns: 20rem; column-gap: 2rem; padding-left: 1.1rem; }
.staff td small { display: block; }
`;

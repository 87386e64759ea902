/** The register and the mapping to indicators. */
export const staffRegister = `
.staff main > .register-act { margin-top: .75rem; padding-block: .35rem; }
.register-facts { display: grid; gap: .3rem; max-width: 52rem; }
.register-facts div { display: grid; grid-template-columns: minmax(0, 12rem) minmax(0, 1fr); gap: 0 1rem; }
.register-facts dt { color: var(--soft); }
@media (max-width: 40rem) { .register-facts div { grid-template-columns: 1fr; } }
.register-act > summary { font-weight: 600; }
/* Of what can change, only what is chosen is asked for; without :has everything is. */
.bulk .field:has(#unit, #role, #area, #indicator, #reason) { display: none; }
.bulk:has([name="kind"][value="unit"]:checked) .field:has(#unit), .bulk:has([name="kind"][value="role"]:checked) .field:has(#role),
.bulk:has([name="kind"][value="area"]:checked) .field:has(#area), .bulk:has([name="kind"][value="indicator"]:checked) .field:has(#indicator),
.bulk:has([name="kind"][value="retire"]:checked) .field:has(#reason) { display: grid; }
.scroll + .bulk { margin-top: 1.25rem; }
.kinds { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0 0 1rem; padding: 0; border: 0; }
.kinds legend { padding: 0; font-weight: 600; }
.kinds label { display: inline-flex; gap: .4rem; align-items: center; min-height: 2.25rem; }
[type="radio"] { width: 1.25rem; height: 1.25rem; min-height: 0; margin: 0; accent-color: var(--link); }
.suggestions select { min-width: 14rem; }
.suggestions .other { display: inline-block; margin-top: .3rem; font-size: .92rem; }
.names { columns: 20rem; column-gap: 2rem; padding-left: 1.1rem; }
.staff td small { display: block; }
`;

/** The log, its texts and its people. */
export const staffLog = `
.log-links ul { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; margin: 0; padding: 0; list-style: none; }
.log-links a, .log-pages a:not(.button) { display: inline-block; padding-block: .3rem; }
.log-filter { max-width: 52rem; padding: 1rem 1.25rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); }
.log-filter .fields { align-items: end; }
ol.log { margin: 0; padding: 0; list-style: none; }
ol.log > li { padding-block: 1.1rem; border-top: 1px solid var(--line); }
ol.log > li:last-child { border-bottom: 1px solid var(--line); }
.log h2 { display: flex; flex-wrap: wrap; gap: 0 .75rem; align-items: baseline; margin-bottom: .15rem; font-size: 1.1rem; }
.log .by { margin-bottom: .5rem; color: var(--soft); }
.log .events { margin: 0; padding: 0; list-style: none; }
.log .events > li { padding: .35rem 0 .35rem .9rem; border-left: 3px solid var(--line); }
.log .events > li + li { margin-top: .35rem; }
.log .what { margin: 0; }
.log dl { display: grid; gap: .1rem; font-size: .97rem; }
.log dl > div { display: grid; grid-template-columns: minmax(8rem, 13rem) minmax(0, 1fr); gap: 0 1rem; }
.log dt { color: var(--soft); }
.log dd { overflow-wrap: anywhere; }
.log .notes { margin-bottom: .5rem; padding: .5rem .75rem; background: var(--notice); }
.log .redact { display: inline-block; margin-left: .25rem; font-size: .9rem; }
.log .stamp { margin: .6rem 0 0; overflow-wrap: anywhere; }
.struck { margin: 0 0 1rem; padding: .75rem 1rem; max-width: 52rem; max-height: 24rem; overflow: auto; background: var(--paper); border-left: 4px solid var(--red-line); }
.warning { border-color: var(--red-line); }
.warning ul { margin: 0; padding-left: 1.25rem; }
.warning section + section, .warning section + p { margin-top: 1rem; }
.audit td { white-space: normal; overflow-wrap: anywhere; }
.audit { max-width: 52rem; background: var(--paper); table-layout: fixed; }
.texts td.prose { white-space: pre-line; min-width: 16rem; overflow-wrap: anywhere; }
.texts td.where { white-space: normal; min-width: 10rem; }
.texts a, .people a { display: inline-block; padding-block: .15rem; margin-block: -.15rem; }
.card > p > code { display: block; padding: .6rem .8rem; background: var(--tint); }
@media (max-width: 34rem) { .log dl > div { grid-template-columns: 1fr; } .log dl > div + div { margin-top: .3rem; } }
@media print { .log-filter, .log-links, .log-pages, .log .redact { display: none; } }
`;

/** Files side by side, what they mean, and the worked example of the log. */
export const openData = `
.offer > div { max-width: 52rem; margin-bottom: 1rem; }
.offer dt { font-weight: 700; }
.files a { display: inline-block; padding-block: .2rem; margin-right: .9rem; white-space: nowrap; }
td.files:not(:last-child) { white-space: normal; min-width: 13rem; }
.dictionary > * + * { margin-top: 1.25rem; }
.words tbody th { width: 16rem; min-width: 7rem; font-size: inherit; font-weight: 400; }
.words small { display: block; }
figure { margin: 1rem 0 0; }
figcaption { font-weight: 600; }
pre { margin: .25rem 0 0; padding: .75rem 1rem; border: 1px solid var(--line); border-radius: .4rem; background: var(--paper); font-size: .85rem; white-space: pre-wrap; overflow-wrap: anywhere; }
`;

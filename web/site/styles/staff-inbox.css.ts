/** The inbox: reports from the public. */
export const staffInbox = `
.unseen { position: absolute; width: 1px; height: 1px; padding: 0; border: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.inbox .choose, .inbox th:has(.unseen) { width: 2.75rem; min-width: 0; padding-inline: .5rem 0; }
.inbox .choose label { display: grid; place-items: center; min-width: 1.75rem; min-height: 1.75rem; cursor: pointer; }
.inbox .choose input { min-height: 0; width: 1.15rem; height: 1.15rem; }
.inbox .excerpt { min-width: 14rem; max-width: 24rem; white-space: normal; overflow-wrap: anywhere; }
.reported > p { max-width: 52rem; }
.reported > .errors, .reported > .card { margin-bottom: 1rem; }
.reported blockquote { margin: 0 0 1rem; }
.reported .card blockquote { padding-left: 1rem; border-left: 4px solid var(--line); }
.reported dl { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 15rem), 1fr)); gap: 0 2rem; max-width: 52rem; }
.reported dl > div { padding-block: .5rem; border-top: 1px solid var(--line); }
.reported dt { color: var(--soft); font-size: .9rem; }
.reported dd { overflow-wrap: anywhere; }
.reported fieldset { margin: 0 0 1rem; }
.reported legend { padding-inline: .4rem; font-weight: 600; }
`;

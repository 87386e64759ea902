/** The shell: letters, header, opening, sections, forms, footer. */
export const page = `
html { scroll-behavior: smooth; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--ground);
  color: var(--ink);
  font: 1.0625rem/1.6 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Helvetica Neue", sans-serif;
  overflow-wrap: break-word;
}
body > * { padding-inline: max(1rem, 50vw - 38rem); }
h1, h2, h3 { line-height: 1.2; text-wrap: balance; letter-spacing: -.01em; }
h1 { margin: 0 0 1rem; font-size: clamp(1.9rem, 1.4rem + 2.2vw, 3.1rem); letter-spacing: -.025em; hyphens: auto; }
h2 { margin: 0 0 1rem; font-size: clamp(1.35rem, 1.2rem + .6vw, 1.7rem); }
h3 { margin: 0; font-size: 1.05rem; }
p { margin: 0 0 .75rem; }
a { color: var(--link); text-underline-offset: .18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 2px; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; border-radius: 2px; }
main:focus { outline: none; }
small { color: var(--soft); font-size: .85em; font-weight: 400; letter-spacing: 0; }
code { font-size: .85em; overflow-wrap: anywhere; }
.prose { max-width: var(--measure); white-space: pre-line; }
.skip { position: absolute; left: -100vw; padding: .75rem 1rem; background: var(--paper); z-index: 2; }
.skip:focus { left: 0; }

header {
  display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; align-items: center;
  padding-block: .8rem;
  background: var(--paper);
  border-bottom: 1px solid var(--line);
}
.brand { display: flex; gap: .5rem; align-items: center; color: var(--ink); font-weight: 700; text-decoration: none; }
.brand img { display: block; }
.logo { height: 1.75rem; width: auto; vertical-align: middle; margin-inline-end: 0.5rem; }
.owner { color: var(--soft); text-decoration: none; }
.owner:hover, .brand:hover { text-decoration: underline; }
.language { margin-left: auto; }
.banner { margin: 0; padding-block: .6rem; background: var(--notice); font-weight: 600; }
main { padding-block: clamp(1.75rem, 1rem + 3vw, 3.5rem); }
main > * + * { margin-top: clamp(2rem, 1.5rem + 2vw, 3.5rem); }
.opening { max-width: 52rem; }
.lead { max-width: 46rem; margin-bottom: 1rem; font-size: clamp(1.2rem, 1.05rem + .6vw, 1.45rem); line-height: 1.5; text-wrap: pretty; }
.notice { max-width: 52rem; margin-bottom: 0; padding: .75rem 1rem; background: var(--notice); border-left: 4px solid var(--yellow-line); }
.breadcrumb { display: flex; flex-wrap: wrap; gap: .25rem 1rem; margin-bottom: 1.25rem; font-size: .95rem; }
.breadcrumb a + a::before { content: "›" / ""; margin-right: 1rem; color: var(--soft); display: inline-block; }
.button, button {
  display: inline-block; padding: .55rem 1.15rem;
  border: 2px solid var(--link); border-radius: .4rem;
  background: var(--link); color: var(--paper);
  font: inherit; font-weight: 600; text-decoration: none; cursor: pointer;
}
.button { font-size: 1.1rem; }
.button:hover, button:hover { background: var(--ink); border-color: var(--ink); }
input {
  min-height: 2.75rem; max-width: 100%; padding: .4rem .7rem;
  border: 1px solid var(--soft); border-radius: .4rem;
  background: var(--paper); color: var(--ink); font: inherit;
}
button { min-height: 2.75rem; }
.search { display: flex; flex-wrap: wrap; gap: .5rem; align-items: center; }
.search label { flex-basis: 100%; font-weight: 600; }
.search input { flex: 1 1 12rem; }
.search + p { margin-top: .75rem; }
.view, .view p { display: flex; flex-wrap: wrap; gap: .5rem .75rem; align-items: center; margin: 0; }
.view { gap: .5rem 2rem; }
.opening .view { margin-top: 1.5rem; }
main > .view { margin-top: 2.5rem; }
.view label { font-weight: 600; }
.view summary { width: fit-content; padding-block: .6rem; color: var(--link); cursor: pointer; }
.view #known-help { margin-top: .4rem; color: var(--soft); }
.group ul { margin: 0; padding: 0; list-style: none; columns: 18rem; column-gap: 2rem; }
.group li { break-inside: avoid; padding-block: .3rem; }
.group small { display: block; }
.rule { max-width: 52rem; }
.rule ol { margin: 0 0 .75rem; padding-left: 1.5rem; }
.rule { color: var(--soft); font-size: .95rem; }
.rule h2 { color: var(--ink); font-size: 1.2rem; }
footer { padding-block: 2rem; border-top: 1px solid var(--line); background: var(--paper); color: var(--soft); font-size: .9rem; }
footer p { max-width: 60rem; }

dl, dd { margin: 0; }
.hero, .start { display: grid; gap: 2rem 4rem; }
.group { margin-top: 2.5rem; }
.figures h2 { margin-bottom: .75rem; font-size: 1.05rem; }
.shares { display: flex; flex-wrap: wrap; gap: .75rem 3rem; margin-bottom: 1.25rem; }
.shares dt { color: var(--soft); }
.shares dd { color: var(--soft); }
.shares strong { display: block; color: var(--ink); font-size: clamp(2.4rem, 2rem + 1.6vw, 3.2rem); line-height: 1.1; letter-spacing: -.03em; }
.shares small { font-size: .4em; }
.counts dl { display: flex; flex-wrap: wrap; gap: .4rem 1.4rem; margin-block: .6rem; }
.counts dl div { display: flex; gap: .5rem; align-items: baseline; }
.counts dd { font-weight: 700; font-variant-numeric: tabular-nums; }
.counts p { margin: 0; font-size: .95rem; }
@media (min-width: 64rem) {
  .hero, .start { grid-template-columns: minmax(0, 1fr) 28rem; }
  .start { align-items: start; }
  .start .legend { grid-template-columns: 1fr; }
  .figures, .reading { padding: 1.5rem; background: var(--paper); border: 1px solid var(--line); border-radius: var(--round); align-self: start; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;

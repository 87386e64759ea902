/** The five states in drawings and in badges: each by a form of its own, and only then by colour. */
export const forms = `
.definitions { position: absolute; }
.definitions + * { margin-top: 0; }
.form { stroke-width: var(--stroke, 1.5px); vector-effect: non-scaling-stroke; stroke-linejoin: round; }
.form.green { fill: var(--green); stroke: var(--green-line); }
.form.yellow { stroke: var(--yellow-line); }
.form.red { fill: var(--red); stroke: var(--red-line); stroke-width: var(--stroke, 2px); }
.form.not-applicable { fill: none; stroke: var(--neutral); stroke-width: var(--stroke, 3px); stroke-linecap: round; }
.form.unknown { fill: none; stroke: var(--neutral); stroke-width: var(--stroke, 2px); stroke-linecap: round; stroke-dasharray: .1 4.2; }
rect.form.not-applicable { fill: var(--tint); stroke-width: 1.5px; }
.stripe-ground { fill: var(--yellow); }
.stripe { stroke: var(--stripe); stroke-width: 5; }
.stale { opacity: .42; }
.icon { width: 1.6em; height: 1.6em; vertical-align: -.4em; overflow: visible; }

.badge {
  display: inline-block; min-width: 2.1em; padding: .12em .4em;
  border: 2px solid transparent;
  font-size: .8em; line-height: 1.25; text-align: center;
  print-color-adjust: exact;
}
.badge.green { background: var(--green); border-color: var(--green-line); color: var(--on-green); border-radius: 1em; }
.badge.yellow {
  background: repeating-linear-gradient(135deg, var(--yellow) 0 5px, var(--yellow-soft) 5px 9px);
  border-color: var(--yellow-line); color: var(--on-yellow); border-radius: 1em 0;
}
.badge.red { background: var(--red); border-color: var(--red-line); color: var(--red-line); border-radius: 0; }
.badge.not-applicable { color: var(--neutral); font-size: 1.1em; line-height: .8; }
.badge.unknown { color: var(--neutral); border: 2px dotted var(--neutral); border-radius: .5em; }
@media (forced-colors: active) {
  .form, .badge, .chain li::before { forced-color-adjust: none; }
  :root {
    --green: CanvasText; --green-line: CanvasText; --on-green: Canvas;
    --yellow: Canvas; --yellow-soft: Canvas; --stripe: CanvasText; --yellow-line: CanvasText; --on-yellow: CanvasText;
    --red: Canvas; --red-line: CanvasText; --neutral: CanvasText;
    --paper: Canvas; --stem: GrayText; --leaf: Canvas; --cream: Canvas;
  }
  .button, button { background: ButtonFace; border-color: ButtonText; color: ButtonText; }
  .badge.yellow { background: Canvas; border-style: double; border-width: 4px; }
}
.flag {
  display: inline-block; margin-left: .5rem; padding: 0 .5rem;
  border: 1px solid currentcolor; border-radius: .3rem;
  font-size: .8rem; font-weight: 600; text-decoration: none;
}
`;

import type { Locale } from '../text/text.ts';

/** How statuses and shares come about, in words; it stands on every page that shows a figure. */
export const CountingRule = ({ locale: { words } }: { locale: Locale }) => (
  <section class="rule" aria-labelledby="rule">
    <h2 id="rule">{words.rule.heading}</h2>
    <p>{words.rule.first}</p>
    <ol>
      {words.rule.steps.map((step) => (
        <li>{step}</li>
      ))}
    </ol>
    <p>{words.rule.shares}</p>
  </section>
);

import { logPath, textsPath } from './addresses.ts';
import { logExample } from './open-data-log-example.ts';
import { localeIn, type Viewing } from './viewing.ts';

type Props = { viewing: Viewing };

const Exhibit = ({ id, label, text }: { id: string; label: string; text: string }) => (
  <figure>
    <figcaption>{label}</figcaption>
    <pre id={id}>{text}</pre>
  </figure>
);

/** A tiny log to try a program of one's own on. */
const Example = ({ viewing }: Props) => {
  const { openData } = localeIn(viewing).words;
  const { log, hashed, text, salted, left } = logExample();
  return (
    <>
      <h3>{openData.example}</h3>
      <p class="prose">{openData.exampleLead}</p>
      <Exhibit id="example-log" label={openData.exampleLog} text={log} />
      <Exhibit id="example-hashed" label={openData.exampleHashed} text={hashed} />
      <Exhibit id="example-text" label={openData.exampleText} text={text} />
      <Exhibit id="example-salted" label={openData.exampleSalted} text={salted} />
      <Exhibit id="example-left" label={openData.exampleLeft} text={left} />
    </>
  );
};

/** The log, and how anyone can check it: enough to write a verifier from. */
export const LogChecking = ({ viewing }: Props) => {
  const { openData } = localeIn(viewing).words;
  const { slug, ledger } = viewing;
  const { seq, hash } = ledger.state;
  return (
    <section class="dictionary" aria-labelledby="log">
      <h2 id="log">{openData.log}</h2>
      <p class="prose">{openData.logLead}</p>
      <ul class="prose plain">
        <li>
          <a href={logPath(slug)}>logg.ndjson</a>: {openData.logFile}.
        </li>
        <li>
          <a href={textsPath(slug)}>texter.ndjson</a>: {openData.textsFile}.
        </li>
      </ul>
      <p class="prose">
        {openData.headNow(seq)} <code>{hash}</code>.
      </p>
      <h3>{openData.steps}</h3>
      <ol class="prose">
        {openData.stepList.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <h3>{openData.textSteps}</h3>
      <ol class="prose">
        {openData.textStepList.map((step) => (
          <li>{step}</li>
        ))}
      </ol>
      <Example viewing={viewing} />
    </section>
  );
};

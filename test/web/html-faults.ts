import { HtmlValidate } from 'html-validate';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Questions of taste that the compact markup of a template language answers otherwise.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
    'attribute-empty-style': 'off',
    // A query names a status once for each that is chosen.
    'form-dup-name': 'off',
  },
});

/** The first few things that are wrong with a page's HTML, each once. */
export async function faultsIn(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  return [...new Set(faults)].slice(0, 10);
}

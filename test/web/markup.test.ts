import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { PAGES, visit } from './reading.ts';

const validator = new HtmlValidate({
  extends: ['html-validate:recommended'],
  rules: {
    // Questions of taste that the compact markup of a template language answers otherwise.
    'void-style': 'off',
    'doctype-style': 'off',
    'attribute-boolean-style': 'off',
    'long-title': 'off',
  },
});

test.each(PAGES)('%s is valid HTML', async (address) => {
  const { type, body } = visit(address);
  expect(type).toBe('text/html; charset=utf-8');
  const { results } = await validator.validateString(body);
  const faults = results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`),
  );
  expect([...new Set(faults)].slice(0, 10)).toEqual([]);
});

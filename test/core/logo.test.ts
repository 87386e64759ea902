import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { Logo } from '../../functions/core/logo.ts';
import { Story } from './story.ts';

const DRAWING =
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><defs><path id="a" d="M0 0h9v9z"/></defs><use href="#a" fill="url(#b)"/></svg>';

describe('an organisation’s logo', () => {
  const metadata = '<metadata><rdf:RDF><cc:Agent/><cc:Work rdf:about=""/></rdf:RDF></metadata><defs>';
  it.each([DRAWING, `<?xml version="1.0"?>\n${DRAWING}\n`, DRAWING.replace('<defs>', metadata)])(
    'can be a drawing that stands on its own',
    (text) => {
      expect(Logo.safeParse(text).success).toBe(true);
    },
  );

  it.each([
    ['no drawing', '<p>hej</p>'],
    ['half a drawing', DRAWING.slice(0, 60)],
    ['script', DRAWING.replace('<defs>', '<script>alert(1)</script><defs>')],
    ['script under a prefix', DRAWING.replace('<defs>', '<x:script>alert(1)</x:script><defs>')],
    ['an event without a space before it', DRAWING.replace('<defs>', '<defs/onload="alert(1)">')],
    ['a style sheet of its own', `<?xml-stylesheet href="#a"?>${DRAWING}`],
    ['something that moves', DRAWING.replace('<defs>', '<animate/><defs>')],
    ['an event', DRAWING.replace('<defs>', '<defs onload="alert(1)">')],
    ['a link', DRAWING.replace('#a', 'https://spy.example/')],
    ['a link under an old name', DRAWING.replace('href="#a"', 'xlink:href="data:text/html,x"')],
    ['a foreign picture', DRAWING.replace('<use', '<image href="x.png"/><use')],
    ['a foreign fill', DRAWING.replace('url(#b)', 'url(https://spy.example/)')],
    ['foreign HTML', DRAWING.replace('<defs>', '<foreignObject/><defs>')],
    ['an entity', `<!DOCTYPE svg [<!ENTITY a "b">]>${DRAWING}`],
    ['a drawing too large for every page', DRAWING.replace('M0 0', `M0 0${'h1'.repeat(20_000)}`)],
  ])('cannot be %s', (_what, text) => {
    expect(Logo.safeParse(text).success).toBe(false);
  });

  it('lies outside the log, so that it can be withdrawn', () => {
    const settings: Command = { type: 'change-settings', changes: { logo: DRAWING } };
    const story = new Story().on('2025-01-01T09:00:00.000Z', settings);
    expect(story.log).not.toContain('svg');
    const text = story.state.settings.at(-1)?.settings.logo ?? '';
    expect(story.texts[text]).toBe(DRAWING);
    expect(
      story.when('2025-01-02T09:00:00.000Z', [{ type: 'redact-text', text, reason: 'Ny logotyp' }]).ok,
    ).toBe(true);
  });
});

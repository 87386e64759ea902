import { describe, expect, it } from 'vitest';
import { checkTexts } from '../../functions/core/companion.ts';
import { sealText } from '../../functions/core/texts.ts';
import { assess, register, Story } from './story.ts';

const story = new Story()
  .on('2024-01-10T09:00:00.000Z', register('a', '2024-01-10'))
  .on('2024-02-10T09:00:00.000Z', assess('a', '2024-02-10', 'red', 'Papper'))
  .on('2024-03-10T09:00:00.000Z', assess('a', '2024-03-10', 'green', 'Digital'));
const line = (seq: number, text: string) =>
  `${JSON.stringify({ seq, ...sealText(`${seq}`.padStart(64, '0'), text) })}\n`;

describe('the companion file of texts', () => {
  it('holds the very texts that the commits refer to', () => {
    expect(checkTexts(story.log, line(3, 'Papper') + line(4, 'Digital'))).toEqual({
      ok: true,
      genuine: 2,
      missing: 0,
    });
  });

  it('may lack texts, since they can be redacted', () => {
    expect(checkTexts(story.log, line(4, 'Digital'))).toEqual({ ok: true, genuine: 1, missing: 1 });
  });

  it('is broken where a text was changed, lent from another commit, or is no text at all', () => {
    const changed = line(4, 'Digital').replace('"Digital"', '"Analog"');
    expect(checkTexts(story.log, line(3, 'Papper') + changed)).toMatchObject({ ok: false, line: 2 });
    expect(checkTexts(story.log, line(3, 'Digital'))).toMatchObject({
      ok: false,
      line: 1,
      why: 'belongs to no commit of the log',
    });
    expect(checkTexts(story.log, 'hej\n')).toMatchObject({ ok: false, line: 1, why: 'is not JSON' });
  });
});

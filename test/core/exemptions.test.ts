import { describe, expect, it } from 'vitest';
import type { Command } from '../../functions/core/commands.ts';
import { exemptionOf } from '../../functions/core/exemptions.ts';
import { matrixRows } from '../../functions/core/matrix.ts';
import { assess, register, Story } from './story.ts';

const exempt = (reviewOn?: string): Command => ({
  ...assess('bygglov', '2024-02-01', 'not-applicable', 'Görs av länsstyrelsen.'),
  ...(reviewOn !== undefined && { reviewOn }),
});
const confirm = (effectiveOn: string, reviewOn?: string): Command => ({
  type: 'confirm-assessment',
  service: 'bygglov',
  effectiveOn,
  ...(reviewOn !== undefined && { reviewOn }),
});

/** The exemption of `bygglov` on a day, after commands that were given on their own day; months of staleness: 12. */
function exemptionOn(validOn: string, commands: readonly Command[], known?: number) {
  const story = new Story().on('2024-01-10T09:00:00.000Z', register('bygglov', '2024-01-10'));
  for (const command of commands) {
    const day = 'effectiveOn' in command ? command.effectiveOn : '';
    story.on(`${day}T09:00:00.000Z`, command);
  }
  const view = { validOn, known: known ?? story.state.seq };
  const [row] = matrixRows(story.state, view);
  const assessment =
    story.state.services['bygglov']?.assessments.find(({ id }) => id === row?.assessment) ?? null;
  return row ? exemptionOf(row, assessment, view, 12) : null;
}

describe('the day on which an exemption is to be looked at again', () => {
  it('is the one said with it', () => {
    expect(exemptionOn('2024-03-01', [exempt('2024-06-01')])).toMatchObject({
      confirmedOn: '2024-02-01',
      reviewOn: '2024-06-01',
      chosen: true,
      due: false,
    });
  });

  it('follows from the months of staleness where none was said', () => {
    expect(exemptionOn('2025-01-31', [exempt()])).toMatchObject({
      reviewOn: '2025-02-01',
      chosen: false,
      due: false,
    });
  });

  it('is the one said with the latest confirmation', () => {
    const commands = [exempt('2024-06-01'), confirm('2024-06-02', '2026-01-01')];
    expect(exemptionOn('2024-07-01', commands)).toMatchObject({ reviewOn: '2026-01-01', due: false });
  });

  it('stays when a confirmation that says none comes before it', () => {
    const commands = [exempt('2024-06-01'), confirm('2024-03-01')];
    expect(exemptionOn('2024-04-01', commands)).toMatchObject({ reviewOn: '2024-06-01', chosen: true });
  });

  it('is spent once a confirmation comes after it: from then on the months count', () => {
    const commands = [exempt('2024-06-01'), confirm('2024-06-10')];
    expect(exemptionOn('2024-07-01', commands)).toMatchObject({
      confirmedOn: '2024-06-10',
      reviewOn: '2025-06-10',
      chosen: false,
      due: false,
    });
  });

  it('is that of the view: a confirmation that came later, or was not known yet, says nothing', () => {
    const commands = [exempt('2024-06-01'), confirm('2024-06-02', '2026-01-01')];
    expect(exemptionOn('2024-06-01', commands)).toMatchObject({ reviewOn: '2024-06-01', due: true });
    expect(exemptionOn('2024-07-01', commands, 3)).toMatchObject({ reviewOn: '2024-06-01', due: true });
  });
});

describe('an exemption', () => {
  it('is due from that day on', () => {
    expect(exemptionOn('2024-05-31', [exempt('2024-06-01')])?.due).toBe(false);
    expect(exemptionOn('2024-06-01', [exempt('2024-06-01')])?.due).toBe(true);
  });

  it('is a status not-applicable that somebody assessed, and no other', () => {
    expect(exemptionOn('2024-03-01', [])).toBeNull();
    expect(exemptionOn('2024-03-01', [assess('bygglov', '2024-02-01', 'red')])).toBeNull();
  });
});

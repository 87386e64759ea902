import { expect } from 'vitest';
import type { Day } from '../../functions/core/calendar.ts';
import { Command } from '../../functions/core/commands.ts';
import type {
  ImportContext,
  ImportFailure,
  ImportFile,
  ImportPlan,
  PlanImport,
} from '../../functions/core/importing.ts';
import { wordsOf } from '../../functions/core/texts.ts';
import type { Story } from '../core/story.ts';

/** A file of a test; text becomes UTF-8. */
export const fileOf = (name: string, content: string | Uint8Array): ImportFile => ({
  name,
  bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content,
});

export const contextOf = (story: Story, effectiveOn: Day, today: Day = effectiveOn): ImportContext => ({
  ledger: story.ledger,
  effectiveOn,
  today,
});

/** The plan where one is expected; a failure ends the test with its sentence. */
export function planned(plan: ImportPlan | ImportFailure): ImportPlan {
  if (!plan.ok) throw new Error(`${plan.type}: ${plan.detail}`);
  return plan;
}

/** The failure where one is expected. */
export function failure(plan: { ok: true } | ImportFailure): ImportFailure {
  if (plan.ok) throw new Error('was read although it should not be');
  return plan;
}

/** Saves a plan's groups, a commit each, as an import does; every command must be one that the API would take. */
export function save(story: Story, plan: ImportPlan, today: Day): void {
  for (const [index, group] of plan.groups.entries()) {
    expect(group.map((command) => Command.parse(command))).toEqual(group);
    const at = `${today}T10:00:00.${String(index % 1000).padStart(3, '0')}Z`;
    story.by({ role: 'operator', via: 'import' }, story.state.at > at ? story.state.at : at, ...group);
  }
}

/** Plans files and saves what was planned. */
export function importFiles(
  story: Story,
  plan: PlanImport,
  files: readonly ImportFile[],
  effectiveOn: Day,
  today: Day = effectiveOn,
): ImportPlan {
  const found = planned(plan(files, contextOf(story, effectiveOn, today)));
  save(story, found, today);
  return found;
}

/** How many rows have each outcome. */
export const outcomesOf = ({ rows }: ImportPlan): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { outcome } of rows) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

/** The words behind a reference of the story's ledger. */
export const words = (story: Story, ref: string | null | undefined): string | null =>
  wordsOf(story.ledger.texts, ref);

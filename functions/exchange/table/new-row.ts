import type { Command } from '../../core/commands.ts';
import { slugOf } from '../../core/slug.ts';
import { type State, serviceOf } from '../../core/state.ts';
import type { TableField } from './fields.ts';
import { namesIn } from './find-service.ts';
import { judgeRow } from './judge-row.ts';
import type { RowContent } from './row-content.ts';
import { leftAs, type RowContext, type RowFate } from './row-context.ts';

const LONGEST_ID = 60;

/** Makes ids for new services from their names; each is made once. */
export function idMaker(state: State): (name: string) => string {
  const made = new Set<string>();
  return (name) => {
    const base = slugOf(name).slice(0, LONGEST_ID).replace(/-+$/, '') || 'e-tjanst';
    let id = base;
    for (let count = 2; serviceOf(state, id) || made.has(id); count += 1)
      id = `${base.slice(0, LONGEST_ID - 6).replace(/-+$/, '')}-${count}`;
    made.add(id);
    return id;
  };
}

const perLanguage = (sv: string | undefined, en: string | undefined) => ({
  ...(sv !== undefined && { sv }),
  ...(en !== undefined && { en }),
});

function registration(id: string, content: RowContent, area: string, context: RowContext): Command {
  const { facts, effectiveOn: own } = content;
  const { effectiveOn, order } = context;
  const { indicator, link, unit, role, externalId, source = order.source } = facts;
  const sentence = perLanguage(facts['sentence.sv'], facts['sentence.en']);
  const description = perLanguage(facts['description.sv'], facts['description.en']);
  return {
    type: 'register-service',
    id,
    // A service cannot be judged before it exists.
    effectiveOn: own !== undefined && own < effectiveOn ? own : effectiveOn,
    name: perLanguage(facts['name.sv'], facts['name.en']),
    area,
    source,
    ...(indicator !== undefined && { indicator }),
    ...(link !== undefined && { link }),
    ...(unit !== undefined && { unit }),
    ...(role !== undefined && { role }),
    ...(externalId !== undefined && { externalId }),
    ...(Object.keys(sentence).length > 0 && { sentence }),
    ...(Object.keys(description).length > 0 && { description }),
  };
}

/** A service that the log does not know: registered, with its first assessment where the row has one. */
export function planNew(content: RowContent, makeId: (name: string) => string, context: RowContext): RowFate {
  const { area } = content.facts;
  const [name] = namesIn(content);
  const needed: TableField[] = [
    ...(name === undefined ? ['name.sv' as const] : []),
    ...(area ? [] : ['area' as const]),
  ];
  if (name === undefined || area === undefined) {
    return leftAs(
      'refused',
      ...needed.map((field) => ({ code: 'missing', column: context.columnOf(field) }) as const),
    );
  }
  const judged = judgeRow(content, '', null, context);
  if (judged.kind === 'fault') return leftAs('refused', judged.remark);
  const id = content.id ?? makeId(name);
  const alike = namesIn(content).flatMap((each) => context.index.byName(area, each))[0];
  return {
    outcome: 'added',
    commands: [
      registration(id, content, area, context),
      ...(judged.kind === 'assessed' ? [{ ...judged.command, service: id } as Command] : []),
    ],
    remarks: alike ? [{ code: 'same-name', values: { id: alike.record.id } }] : [],
    changed: [],
    kept: [],
  };
}

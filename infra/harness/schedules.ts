import { type Assembly, ofType } from './assembly.ts';
import { type Known, mentioned } from './resolve.ts';
import { propertiesOf } from './resources.ts';

/** Something that AWS does by the clock; here it is done when asked for. */
export type Schedule = {
  readonly name: string;
  readonly functionId: string;
  readonly expression: string;
  readonly input: unknown;
};

type Target = { Input?: string };

const inputOf = (target: unknown): unknown => {
  const { Input } = (target ?? {}) as Target;
  return Input === undefined ? {} : JSON.parse(Input);
};

/** What the template does by the clock: schedules of EventBridge Scheduler, and scheduled rules. */
export function schedulesIn(assembly: Assembly, known: Known): readonly Schedule[] {
  const functionIn = (value: unknown) =>
    mentioned(value).find((id) => assembly.resources.get(id)?.Type === 'AWS::Lambda::Function');
  const all = ['AWS::Scheduler::Schedule', 'AWS::Events::Rule'].flatMap((type) => ofType(assembly, type));
  return all.flatMap(([id, { Properties = {} }]) => {
    const unresolved = Properties['Target'] ?? (Properties['Targets'] as unknown[] | undefined)?.[0];
    const functionId = functionIn(unresolved);
    const { ScheduleExpression, Target, Targets } = propertiesOf(assembly, id, known);
    if (functionId === undefined || ScheduleExpression === undefined) return [];
    const target = Target ?? (Targets as unknown[] | undefined)?.[0];
    return [{ name: id, functionId, expression: String(ScheduleExpression), input: inputOf(target) }];
  });
}

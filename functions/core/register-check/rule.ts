import * as z from 'zod';
import { ServiceId } from '../identifiers.ts';
import type { Checked, Register } from './register.ts';

/** How grave a finding is: the map contradicts itself; it is probably wrong or neglected; something is missing. */
export const SEVERITIES = ['error', 'warning', 'note'] as const;
export const Severity = z.enum(SEVERITIES);
export type Severity = z.infer<typeof Severity>;

type FactsOf<Shape extends z.ZodRawShape> = z.infer<z.ZodObject<Shape, z.core.$strict>>;

/** What a rule finds; its kind is added, and its severity where none is given. */
type Found<Shape extends z.ZodRawShape> = {
  services: readonly string[];
  facts: FactsOf<Shape>;
  severity?: Severity;
};

/** One rule of the register check: the schema of what it finds, and how it finds it. */
export function rule<Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  severity: Severity,
  facts: Shape,
  check: (register: Register) => readonly Found<Shape>[],
) {
  const finding = z.strictObject({
    kind: z.literal(kind),
    severity: Severity,
    /** The services it is about, in the order they were registered. */
    services: z.array(ServiceId),
    facts: z.strictObject(facts),
  });
  const find = (register: Register) =>
    check(register).map((found) => ({
      kind,
      severity: found.severity ?? severity,
      services: [...found.services],
      facts: found.facts,
    }));
  return { kind, severity, finding, find };
}

/** A rule that looks at one service at a time; null where there is nothing to say of it. */
export const serviceRule = <Kind extends string, Shape extends z.ZodRawShape>(
  kind: Kind,
  severity: Severity,
  facts: Shape,
  look: (checked: Checked, register: Register) => FactsOf<Shape> | null,
) =>
  rule(kind, severity, facts, (register) =>
    register.checked.flatMap((checked) => {
      const said = look(checked, register);
      return said === null ? [] : [{ services: [checked.row.id], facts: said }];
    }),
  );

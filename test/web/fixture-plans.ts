import type { Command } from '../../functions/core/commands.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { registering } from './fixture.ts';
import { after, ledgerOf, type Step } from './ledger.ts';

const register = (id: string, sv: string, area = 'general-public'): Command => ({
  type: 'register-service',
  id,
  effectiveOn: '2024-01-10',
  area,
  name: { sv, en: `${sv} (in English)` },
  role: 'Bygglovschef',
});
const assess = (
  service: string,
  effectiveOn: string,
  status: 'green' | 'yellow' | 'red',
  reason: string,
): Command => ({
  type: 'assess-service',
  service,
  effectiveOn,
  status,
  reason,
});

const steps: Step[] = [
  {
    on: '2024-01-10',
    role: 'operator',
    commands: [
      registering({ slug: 'planstad', name: 'Planstad, & <Co>; \\norr' }),
      register('bygglov', 'Bygglov'),
      register('lots', 'Lots; "företag", \\ & <b>', 'businesses'),
      register('sfi', 'Sfi'),
    ],
  },
  {
    on: '2024-01-11',
    commands: [
      assess('bygglov', '2024-01-11', 'yellow', 'Halvvägs.'),
      assess('lots', '2024-01-11', 'green', 'Allt finns.'),
      assess('sfi', '2024-01-11', 'red', 'Blankett.'),
    ],
  },
  {
    on: '2024-02-01',
    commands: [
      { type: 'set-target', service: 'bygglov', status: 'green', due: '2024-12-31', reason: 'Beslut i KS.' },
      { type: 'set-target', service: 'lots', status: 'green', due: '2025-06-30' },
      { type: 'set-target', service: 'sfi', status: 'yellow', due: '2025-03-31' },
    ],
  },
  {
    on: '2024-03-01',
    commands: [
      {
        type: 'add-action',
        service: 'bygglov',
        target: '3-0',
        title: 'Teckna avtal; sedan prova',
        owner: 'IT-chef',
        due: '2024-05-01',
      },
      { type: 'add-action', service: 'sfi', title: 'Skriv om sidan', owner: 'Rektor', due: '2027-01-31' },
    ],
  },
  {
    on: '2024-12-31',
    commands: [{ type: 'publish-edition', id: 'bokslut-2024', label: 'Bokslut 2024', validOn: '2024-12-31' }],
  },
  {
    on: '2025-01-15',
    commands: [
      {
        type: 'move-target',
        service: 'bygglov',
        target: '3-0',
        due: '2026-12-31',
        reason: 'Upphandlingen överklagades.',
      },
      {
        type: 'escalate-action',
        service: 'bygglov',
        action: '4-0',
        to: 'Kommundirektör',
        reason: 'Väntar på beslut.',
      },
    ],
  },
  { on: '2025-06-20', commands: [{ type: 'meet-target', service: 'lots', target: '3-1' }] },
  {
    on: '2025-11-30',
    commands: [assess('lots', '2025-11-30', 'red', 'Portalen <stängdes> & gick inte att nå.')],
  },
  { on: '2025-12-05', commands: [assess('bygglov', '2024-11-01', 'green', 'Var klart redan då.')] },
  {
    on: '2025-12-31',
    commands: [{ type: 'publish-edition', id: 'bokslut-2025', label: 'Bokslut 2025', validOn: '2025-12-31' }],
  },
  {
    on: '2026-02-01',
    commands: [
      {
        type: 'merge-service',
        service: 'sfi',
        effectiveOn: '2026-02-01',
        into: 'lots',
        reason: 'En väg in.',
      },
    ],
  },
];

/** A small town whose plans and changes are known one by one. */
export const planstad = (): Ledger => ledgerOf('9998', steps);

/** The same after the reason of the fall was taken out. */
export function redactedPlanstad(): Ledger {
  const ledger = planstad();
  const [ref] = Object.entries(ledger.texts).find(([, text]) => text.includes('<stängdes>')) ?? [];
  if (!ref) throw new Error('no such text');
  const { state, texts } = after(ledger, {
    on: '2026-03-01',
    commands: [{ type: 'redact-text', text: ref, reason: 'Ett namn stod där.' }],
  });
  const { [ref]: _gone, ...kept } = texts;
  return { state, texts: kept };
}

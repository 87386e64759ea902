import type { Command } from '../../functions/core/commands.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { registering } from './fixture.ts';
import { ledgerOf } from './ledger.ts';

/** Names that would break out of markup, turn its direction or fall apart. */
export const HOSTILE = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "' onmouseover='alert(1)",
  '</title></svg><b>fet</b>',
  'عنوان من اليمين إلى اليسار',
  'Blomma 🌼👩‍👩‍👧‍👦 & &amp; &lt;',
  'å̈'.repeat(20),
];

/** An organisation whose every text is hostile. */
export function hostileLedger(): Ledger {
  const commands = HOSTILE.flatMap((text, place): Command[] => {
    const service = `h-${place}`;
    const named = {
      name: { sv: text },
      unit: text,
      role: text,
      source: text,
      externalId: text,
      sdg: text.slice(0, 40),
    };
    return [
      {
        type: 'register-service',
        id: service,
        effectiveOn: '2026-01-01',
        area: 'general-public',
        ...named,
        sentence: { sv: text },
        description: { sv: `${text}\n\n${text}` },
      },
      { type: 'assess-service', service, effectiveOn: '2026-01-01', status: 'red', reason: text, note: text },
      { type: 'set-target', service, status: 'green', due: '2027-01-01', reason: text },
    ];
  });
  const settings = registering({
    slug: 'h',
    name: HOSTILE[0] ?? '',
    about: { sv: HOSTILE.join('\n\n') },
    licence: { id: HOSTILE[1]?.slice(0, 60) ?? '', attribution: HOSTILE[2] ?? '' },
  });
  return ledgerOf('h', [{ on: '2026-01-02', role: 'operator', commands: [settings, ...commands] }]);
}

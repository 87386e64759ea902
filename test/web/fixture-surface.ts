import { blomlada2026 } from '../../functions/core/catalogue/blomlada-2026.ts';
import type { Command } from '../../functions/core/commands.ts';
import type { Ledger } from '../../functions/core/state.ts';
import { criteriaFrom, registering, TODAY } from './fixture.ts';
import { ledgerOf } from './ledger.ts';

/** What an import of a portal's public list leaves: all yellow, half of the chain not known. */
export function surfaceLedger(count = 161): Ledger {
  const areas = blomlada2026.areas.filter(({ level }) => level === 'flower');
  const services = Array.from({ length: count }, (_, place) => ({
    id: `oep-${place + 10}`,
    area: areas[Math.min(5, Math.floor(((place * 7) % 36) / 5))]?.id ?? 'general-public',
    sv: SUBJECTS[place % SUBJECTS.length] ?? '',
  }));
  const on = TODAY;
  const about = 'Statusen är härledd ur e-tjänsteportalens öppna lista. Den säger bara vad som syns utifrån.';
  const known = ['apply-online', 'identify-and-sign'];
  return ledgerOf('2281', [
    {
      on,
      role: 'operator',
      commands: [
        registering({
          slug: 'sundsvall',
          name: 'Sundsvalls kommun',
          about: { sv: about, en: 'The status is derived from the portal’s public list.' },
          licence: { id: 'MIT', attribution: '© 2022 Sundsvalls kommun' },
        }),
      ],
    },
    {
      on,
      role: 'operator',
      via: 'import',
      commands: services.flatMap(({ id, area, sv }, place): Command[] => [
        {
          type: 'register-service',
          id,
          effectiveOn: on,
          area,
          name: { sv: `${sv} ${place}` },
          externalId: String(place + 10),
          source: 'Open ePlatform, https://e-tjanster.sundsvall.se',
          link: `https://e-tjanster.sundsvall.se/oversikt/${place + 10}`,
          description: { sv: `Med den här e-tjänsten sköter du ${sv.toLowerCase()} nummer ${place}.` },
        },
        {
          type: 'assess-service',
          service: id,
          effectiveOn: on,
          criteria: criteriaFrom(blomlada2026, (step) =>
            known.includes(blomlada2026.criteria[step]?.id ?? '') ? 'met' : 'unknown',
          ),
          reason: 'Härledd ur portalens lista: tjänsten är aktiv.',
        },
      ]),
    },
  ]);
}

const SUBJECTS = [
  'Ansökan om bygglov',
  'Anmälan om eldstad',
  'Ansökan om skolskjuts',
  'Beställning av nybyggnadskarta',
  'Serveringstillstånd, stadigvarande',
  'Felanmälan av gata, park eller belysning',
  'Ansökan om modersmålsundervisning och studiehandledning på modersmålet',
  'Byte av kontaktuppgifter',
  'Ledighetsansökan',
  'Klagomål och synpunkter på äldreomsorgen',
];

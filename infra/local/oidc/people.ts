import { ALL_ORGANISATIONS } from '../../../functions/auth/claims.ts';
import type { Role } from '../../../functions/core/identifiers.ts';
import type { InterfaceLanguage } from '../../../functions/core/language.ts';
import { EXAMPLE_ID } from '../example/settings.ts';
import { UNITS } from '../example/units.ts';

/** Somebody to log in as on one's own machine. */
export type ExamplePerson = {
  id: string;
  /** Invented, and meant to look it. */
  name: string;
  email: string;
  org: string;
  role: Role;
  areas: readonly string[];
  units: readonly string[];
  /** Who it is, and what they may do. */
  about: Readonly<Record<InterfaceLanguage, string>>;
};

const none = { areas: [], units: [] };

/** The people who can log in locally: three who share a week's work, and two from elsewhere. */
export const EXAMPLE_PEOPLE: readonly ExamplePerson[] = [
  {
    id: 'siri',
    name: 'Siri Strateg',
    email: 'siri.strateg@exempelkommun.example',
    org: EXAMPLE_ID,
    role: 'strategist',
    ...none,
    about: {
      sv: 'Strateg i Exempelkommun. Får ändra allt där.',
      en: 'Strategist in Exempelkommun. May change everything there.',
    },
  },
  {
    id: 'edvin',
    name: 'Edvin Redaktör',
    email: 'edvin.redaktor@exempelkommun.example',
    org: EXAMPLE_ID,
    role: 'editor',
    areas: ['children-and-pupils', 'culture-and-leisure'],
    units: [UNITS.environment],
    about: {
      sv: `Redaktör i Exempelkommun, för två områden (barn och elever; kultur, fritid och besök) och för ${UNITS.environment}.`,
      en: `Editor in Exempelkommun, for two areas (children and pupils; culture, leisure and visitors) and for ${UNITS.environment}.`,
    },
  },
  {
    id: 'love',
    name: 'Love Läsare',
    email: 'love.lasare@exempelkommun.example',
    org: EXAMPLE_ID,
    role: 'reader',
    ...none,
    about: {
      sv: 'Läsare i Exempelkommun. Ser allt, även interna anteckningar, men ändrar inget.',
      en: 'Reader in Exempelkommun. Sees everything, internal notes too, but changes nothing.',
    },
  },
  {
    id: 'sonja',
    name: 'Sonja Strateg',
    email: 'sonja.strateg@sundsvall.example',
    org: '2281',
    role: 'strategist',
    ...none,
    about: {
      sv: 'Påhittad strateg i Sundsvall. Kommer inte åt Exempelkommun.',
      en: 'Invented strategist in Sundsvall. Cannot open Exempelkommun.',
    },
  },
  {
    id: 'oskar',
    name: 'Oskar Operatör',
    email: 'oskar.operator@drift.example',
    org: ALL_ORGANISATIONS,
    role: 'operator',
    ...none,
    about: {
      sv: 'Sköter installationen. Kommer åt alla organisationer.',
      en: 'Runs the installation. Can open every organisation.',
    },
  },
];

export const personById = (id: string): ExamplePerson | null =>
  EXAMPLE_PEOPLE.find((person) => person.id === id) ?? null;

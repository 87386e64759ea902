import type { Act } from './act.ts';
import { FIRST_SENTENCES } from './first-sentences.ts';
import { actOn, renamed } from './register-act.ts';
import { EXAMPLE_SERVICES, exampleService } from './services.ts';
import { PLATFORM_CHANGE, PLATFORM_FALLS } from './story-platform-change.ts';
import type { StoryTime } from './story-time.ts';
import { isJoined, JOINED_SOCIAL_UNIT, JOINING } from './units.ts';

/** Services that were mapped to an indicator only when the register was gone through. */
export const MAPPED_LATER: readonly string[] = ['nybyggnadskarta', 'feriejobb', 'koldmedierapport', 'tomtko'];
/** Meals were counted as home care until somebody read the indicator's description. */
export const MATLADA_FIRST_INDICATOR = 'home-care';

const PLATFORM_LIST = 'E-tjänsteplattformens lista';

function renamesAndMoves(time: StoryTime): Act[] {
  return [
    actOn(time, 57, 'avfall', (on) => [renamed('avfall', on, 'Avfallshämtning', 'Waste collection')]),
    actOn(time, 57, 'mark', (effectiveOn) => [
      { type: 'move-service', service: 'mark-for-foretag', effectiveOn, area: 'businesses' },
    ]),
    actOn(time, 93, 'synpunkter', (on) => [
      renamed('synpunkter', on, 'Synpunkter och klagomål', 'Feedback and complaints'),
    ]),
    actOn(time, 102, 'lotteri', (effectiveOn) => [
      { type: 'move-service', service: 'lotteri', effectiveOn, area: 'culture-and-leisure' },
      renamed('lotteri', effectiveOn, 'Registrera föreningslotteri', 'Register an association lottery'),
    ]),
  ];
}

function mappings(time: StoryTime): Act[] {
  return [
    actOn(time, 9, 'mapped', (effectiveOn) =>
      MAPPED_LATER.map((service) => {
        const { indicator } = exampleService(service);
        return { type: 'map-service', service, effectiveOn, indicator };
      }),
    ),
    actOn(time, 45, 'matlada', (effectiveOn) => [
      { type: 'map-service', service: 'matlada', effectiveOn, indicator: null },
    ]),
  ];
}

/** New administration, new addresses, and a day that turned out to be wrong. */
function revisions(time: StoryTime): Act[] {
  return [
    actOn(time, 61, 'overklagande', () => [
      {
        type: 'redate-service',
        service: 'overklagande',
        effectiveOn: time.day(1),
        reason: 'Blanketten fanns redan när registret lades upp. Den hade bara blivit bortglömd.',
      },
    ]),
    actOn(time, JOINING, 'joined', (effectiveOn) =>
      EXAMPLE_SERVICES.filter(
        ({ unit, registered = 0, endsAt = 120 }) =>
          isJoined(unit) && registered < JOINING && endsAt > JOINING,
      ).map(({ id: service }) => ({
        type: 'revise-service',
        service,
        effectiveOn,
        changes: { unit: JOINED_SOCIAL_UNIT },
      })),
    ),
    actOn(time, 88, 'addresses', (effectiveOn) =>
      PLATFORM_FALLS.map(({ service }) => ({
        type: 'revise-service',
        service,
        effectiveOn,
        changes: { link: `https://minasidor.exempelkommun.example/${service}` },
      })),
    ),
  ];
}

/** The platform's own list of services lost two of them; one came back. */
function vanished(time: StoryTime): Act[] {
  const mark = (type: 'mark-vanished' | 'mark-returned', service: string) => (effectiveOn: string) => [
    { type, service, effectiveOn, source: PLATFORM_LIST } as const,
  ];
  return [
    actOn(time, PLATFORM_CHANGE + 1, 'tomtko', mark('mark-vanished', 'tomtko')),
    actOn(time, 80, 'tomtko', mark('mark-returned', 'tomtko')),
    actOn(time, 112, 'badhus', mark('mark-vanished', 'badhus')),
  ];
}

/** The sentence for residents follows what the service has become. */
function newSentences(time: StoryTime): Act[] {
  return FIRST_SENTENCES.map(({ service, until }) =>
    actOn(time, until, service, (effectiveOn) => [
      {
        type: 'revise-service',
        service,
        effectiveOn,
        changes: { sentence: exampleService(service).sentence },
      },
    ]),
  );
}

/** What is changed about services that go on. */
export const registerChangeActs = (time: StoryTime): Act[] => [
  ...renamesAndMoves(time),
  ...mappings(time),
  ...revisions(time),
  ...vanished(time),
  ...newSentences(time),
];

import type { TargetStory } from './plan-story.ts';

/** Targets that were given up, with the reason why. */
export const DROPPED: readonly TargetStory[] = [
  {
    service: 'gymnasieansokan',
    set: 6,
    status: 'green',
    due: 30,
    dropped: [31, 'Fem kommuner har bildat ett gemensamt antagningskansli. Tjänsten är inte längre vår.'],
  },
  {
    service: 'matlada',
    set: 31,
    status: 'green',
    due: 50,
    moves: [[48, 62, 'Avtalet med leverantören löper ut, så vi väntar in det nya.']],
    dropped: [63, 'Den nya leverantören tar bara emot beställningar per telefon.'],
    actions: [
      {
        title: 'Fråga leverantören om beställning på webben',
        owner: 'Kostchef',
        added: 49,
        due: 58,
        started: 50,
        finished: [61, 'Svaret blev nej.'],
      },
    ],
  },
  {
    service: 'riksfardtjanst',
    set: 41,
    status: 'green',
    due: 60,
    moves: [[59, 72, 'Länet utreder en gemensam lösning.']],
    dropped: [72, 'Tjänsten slås ihop med färdtjänsten. Målet följer med dit.'],
  },
  {
    service: 'fiber',
    set: 27,
    status: 'green',
    due: 54,
    moves: [[53, 70, 'För få anmälningar för att arbetet ska löna sig i år.']],
    dropped: [76, 'Utbyggnaden är klar. Tjänsten behövs inte mer.'],
  },
  {
    service: 'god-man-behov',
    set: 50,
    status: 'green',
    due: 72,
    moves: [[70, 96, 'Kansliet saknar handläggare och hinner inte medverka.']],
    dropped: [94, 'Kansliet går samman med grannkommunernas. Det gemensamma kansliet sätter egna mål.'],
    actions: [
      {
        title: 'Ta fram underlag för e-tjänst',
        owner: 'Kanslichef överförmyndarkansliet',
        added: 52,
        due: 64,
        started: 56,
        escalated: [66, 'Kommundirektör', 'Ingen handläggare har kunnat avsättas.'],
      },
    ],
  },
  {
    service: 'nyttorealisering',
    set: 59,
    status: 'green',
    due: 84,
    moves: [[82, 102, 'Ingen har fått i uppdrag att mäta.']],
    dropped: [108, 'Tjänsten som samordnare är indragen i årets budget.'],
  },
];

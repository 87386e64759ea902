import type { TargetStory } from './plan-story.ts';

/** Targets whose day has passed and that are still open. */
export const LATE: readonly TargetStory[] = [
  {
    service: 'lss-insats',
    set: 60,
    status: 'green',
    due: 84,
    because: 'Gruppen har störst nytta av att slippa papper.',
    moves: [
      [82, 96, 'LSS-enheten behövdes i arbetet med försörjningsstöd efter plattformsbytet.'],
      [95, 108, 'Verksamhetssystemet kan inte ta emot ärenden förrän nästa version.'],
      [107, 116, 'Nästa version kom, men utan den funktion vi väntade på.'],
    ],
    actions: [
      {
        title: 'Beställ mottagning av ärenden av leverantören',
        owner: 'Systemförvaltare omsorg',
        added: 84,
        due: 94,
        started: 85,
        postponed: [95, 110],
        escalated: [
          109,
          'Socialchef',
          'Leverantören prioriterar större kunder. Vi behöver gå samman med andra kommuner.',
        ],
      },
      {
        title: 'Inför digital post för LSS-beslut',
        owner: 'Enhetschef LSS-enheten',
        added: 108,
        due: 115,
        started: 112,
      },
    ],
  },
  {
    service: 'miljoanmalan',
    set: 75,
    status: 'green',
    due: 100,
    because: 'Ska bli klar tillsammans med miljökontorets nya system.',
    actions: [{ title: 'Koppla tjänsten till miljösystemet', owner: 'Miljöinspektör', added: 76, due: 92 }],
  },
  {
    service: 'eldstad',
    set: 84,
    status: 'green',
    due: 108,
    moves: [[106, 117, 'Sotarnas uppgifter ska med, och det tog längre tid än väntat att enas.']],
    actions: [
      {
        title: 'Avtala med sotarna om digitalt protokoll',
        owner: 'Byggnadsinspektör',
        added: 86,
        due: 100,
        started: 90,
        finished: [107, 'Avtalet är påskrivet.'],
      },
      {
        title: 'Bygg mottagning av protokollet',
        owner: 'Integrationsutvecklare',
        added: 107,
        due: 116,
        started: 110,
      },
    ],
  },
  {
    service: 'modersmal',
    set: 92,
    status: 'yellow',
    due: 110,
    moves: [[109, 117, 'Webbredaktionen har inte haft tid att skriva sidan.']],
    actions: [
      { title: 'Skriv en ny sida om modersmål', owner: 'Kommunikatör', added: 110, due: 114, started: 113 },
    ],
  },
  {
    service: 'koldmedierapport',
    set: 107,
    status: 'yellow',
    due: 114,
    because: 'Formuläret ska fungera när nästa års rapporter kommer.',
    actions: [
      {
        title: 'Laga formuläret',
        owner: 'Systemförvaltare e-tjänster',
        added: 107,
        due: 111,
        started: 108,
        escalated: [113, 'IT-chef', 'Felet ligger hos leverantören, som inte har svarat på två månader.'],
      },
    ],
  },
  {
    service: 'ledningens-uppfoljning',
    set: 103,
    status: 'green',
    due: 115,
    because: 'Två genomgångar om året, som fullmäktige har beslutat.',
    actions: [
      {
        title: 'Boka båda årets genomgångar i förväg',
        owner: 'Kommundirektör',
        added: 103,
        due: 106,
        finished: [105],
      },
    ],
  },
];

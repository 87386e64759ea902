import type { Indicator } from '../catalogue.ts';

/** The grass: how digital work is led and done. Assessed as a whole, not as an e-service. */
export const leadership = [
  {
    id: 'digital-strategy',
    area: 'leadership',
    name: { sv: 'Beslutad digital strategi', en: 'Adopted digital strategy' },
    description: {
      sv: 'Fullmäktige eller styrelsen har beslutat mål för digitaliseringen, med tid och ansvar.',
      en: 'The council or board has adopted goals for digitalisation, with dates and responsibility.',
    },
  },
  {
    id: 'management-follow-up',
    area: 'leadership',
    name: { sv: 'Ledningen följer upp e-tjänsterna', en: 'Management follows up the e-services' },
    description: {
      sv: 'Ledningsgruppen går minst två gånger om året igenom läget och beslutar vad som ska göras.',
      en: 'Management reviews the state at least twice a year and decides what is to be done.',
    },
  },
  {
    id: 'service-owner',
    area: 'leadership',
    name: { sv: 'En ansvarig för varje e-tjänst', en: 'One owner for each e-service' },
    description: {
      sv: 'Varje e-tjänst har en utpekad roll som sköter innehåll, kvalitet och utveckling.',
      en: 'Each e-service has a named role that looks after content, quality and development.',
    },
  },
  {
    id: 'user-testing',
    area: 'leadership',
    name: { sv: 'Invånare och företag testar', en: 'Residents and businesses test' },
    description: {
      sv: 'Nya och ändrade e-tjänster prövas av dem som ska använda dem före start.',
      en: 'New and changed e-services are tried before launch by those who will use them.',
    },
  },
  {
    id: 'digital-skills',
    area: 'leadership',
    name: { sv: 'Digital kompetens', en: 'Digital skills' },
    description: {
      sv: 'Medarbetarnas behov av digital kompetens är kända och följs av utbildning.',
      en: 'The digital skills that staff need are known and followed by training.',
    },
  },
  {
    id: 'accessibility-follow-up',
    area: 'leadership',
    name: { sv: 'Tillgängligheten följs upp', en: 'Accessibility is followed up' },
    description: {
      sv: 'E-tjänsterna granskas mot lagens krav, och bristerna åtgärdas med slutdatum.',
      en: 'The e-services are checked against the legal requirements, and faults are mended by set dates.',
    },
  },
  {
    id: 'open-data',
    area: 'leadership',
    name: { sv: 'Öppna data', en: 'Open data' },
    description: {
      sv: 'Kommunen publicerar data för vidareutnyttjande, med licens, beskrivning och uppdatering.',
      en: 'The municipality publishes data for re-use, with licence, description and updates.',
    },
  },
  {
    id: 'benefits-realised',
    area: 'leadership',
    name: { sv: 'Nyttan mäts och tas hem', en: 'Benefits are measured and realised' },
    description: {
      sv: 'Varje större satsning har en väntad nytta som någon ansvarar för och mäter efteråt.',
      en: 'Each larger initiative has an expected benefit that someone owns and measures afterwards.',
    },
  },
  {
    id: 'joint-development',
    area: 'leadership',
    name: { sv: 'Utveckling tillsammans med andra', en: 'Development together with others' },
    description: {
      sv: 'E-tjänster tas fram och delas med andra kommuner i stället för att byggas var för sig.',
      en: 'E-services are developed and shared with other municipalities rather than built one by one.',
    },
  },
  {
    id: 'plain-language',
    area: 'leadership',
    name: { sv: 'Klarspråk', en: 'Plain language' },
    description: {
      sv: 'Texter i e-tjänster och beslut granskas så att den som läser förstår dem direkt.',
      en: 'Texts in e-services and decisions are reviewed so that readers understand them at once.',
    },
  },
] as const satisfies readonly Indicator[];

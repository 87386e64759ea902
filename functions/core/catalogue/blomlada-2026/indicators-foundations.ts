import type { Indicator } from '../catalogue.ts';

/** The soil: the technology that all e-services grow from. Assessed as a whole, not as an e-service. */
export const foundations = [
  {
    id: 'e-identification',
    area: 'foundations',
    name: { sv: 'E-legitimation', en: 'Electronic identification' },
    description: {
      sv: 'Inloggning fungerar med flera svenska e-legitimationer och med andra EU-länders.',
      en: 'Login works with several Swedish e-IDs and with those of other EU countries.',
    },
  },
  {
    id: 'e-signature',
    area: 'foundations',
    name: { sv: 'E-underskrift', en: 'Electronic signature' },
    description: {
      sv: 'Både invånare och beslutsfattare kan skriva under digitalt, och underskriften går att kontrollera.',
      en: 'Residents and decision-makers alike can sign digitally, and the signature can be verified.',
    },
  },
  {
    id: 'service-platform',
    area: 'foundations',
    name: { sv: 'Gemensam e-tjänsteplattform', en: 'Shared e-service platform' },
    description: {
      sv: 'E-tjänsterna bygger på en plattform med samma inloggning, utseende och ärendesida.',
      en: 'The e-services rest on one platform with the same login, look and case page.',
    },
  },
  {
    id: 'case-systems',
    area: 'foundations',
    name: { sv: 'Ärendesystem som kan ta emot ärenden', en: 'Case systems that can receive cases' },
    description: {
      sv: 'Verksamheternas system tar emot ärenden och lämnar status genom dokumenterade gränssnitt.',
      en: 'The case systems receive cases and report status through documented interfaces.',
    },
  },
  {
    id: 'integration-platform',
    area: 'foundations',
    name: { sv: 'Integrationsplattform', en: 'Integration platform' },
    description: {
      sv: 'System utbyter uppgifter genom en gemensam väg som övervakas, inte genom enstaka kopplingar.',
      en: 'Systems exchange data by one monitored route instead of scattered connections.',
    },
  },
  {
    id: 'master-data',
    area: 'foundations',
    name: { sv: 'Grunddata', en: 'Master data' },
    description: {
      sv: 'Uppgifter om personer, företag och fastigheter hämtas från källan, så att ingen skriver in dem igen.',
      en: 'Data on people, companies and properties come from the source and need not be typed again.',
    },
  },
  {
    id: 'digital-post',
    area: 'foundations',
    name: { sv: 'Digital post', en: 'Digital post' },
    description: {
      sv: 'Beslut och brev går till mottagarens digitala brevlåda när hen har en.',
      en: 'Decisions and letters go to the recipient’s digital mailbox when they have one.',
    },
  },
  {
    id: 'e-payment',
    area: 'foundations',
    name: { sv: 'Betalning på webben', en: 'Payment online' },
    description: {
      sv: 'Avgifter kan betalas i e-tjänsten, och betalningen bokförs av sig själv.',
      en: 'Fees can be paid within the e-service, and the payment is booked by itself.',
    },
  },
  {
    id: 'e-archive',
    area: 'foundations',
    name: { sv: 'E-arkiv', en: 'Digital archive' },
    description: {
      sv: 'Ärenden levereras till ett digitalt arkiv där de går att hitta och läsa i framtiden.',
      en: 'Cases are delivered to a digital archive where they can be found and read in the future.',
    },
  },
  {
    id: 'security-and-operations',
    area: 'foundations',
    name: { sv: 'Informationssäkerhet och drift', en: 'Information security and operations' },
    description: {
      sv: 'Informationen är klassad, personuppgifterna skyddade, och fel i driften upptäcks direkt.',
      en: 'Information is classified, personal data protected, and faults in operation found at once.',
    },
  },
] as const satisfies readonly Indicator[];

import type { Indicator } from '../catalogue.ts';

/** The soil on three steps: how far each technical foundation is in place. */
export const foundations = [
  {
    id: 'step-e-identification',
    area: 'foundations',
    name: { sv: 'Inloggning för invånare', en: 'Login for residents' },
    description: {
      sv: 'Invånare kan logga in i e-tjänsterna med e-legitimation.',
      en: 'Residents can log in to the e-services with electronic identification.',
    },
  },
  {
    id: 'step-e-signature',
    area: 'foundations',
    name: { sv: 'Underskrift på skärm', en: 'Signing on screen' },
    description: {
      sv: 'Handlingar skrivs under digitalt, av invånare och av kommunen.',
      en: 'Documents are signed digitally, by residents and by the municipality.',
    },
  },
  {
    id: 'step-service-platform',
    area: 'foundations',
    name: { sv: 'En plattform för alla e-tjänster', en: 'One platform for all e-services' },
    description: {
      sv: 'E-tjänsterna ligger på en plattform och ser likadana ut.',
      en: 'The e-services lie on one platform and look alike.',
    },
  },
  {
    id: 'step-case-systems',
    area: 'foundations',
    name: { sv: 'Verksamhetssystem som tar emot', en: 'Case systems that take in' },
    description: {
      sv: 'Systemen i verksamheterna kan ta emot ärenden från e-tjänsterna.',
      en: 'The case systems can take in cases from the e-services.',
    },
  },
  {
    id: 'step-integration',
    area: 'foundations',
    name: { sv: 'Sammankopplade system', en: 'Connected systems' },
    description: {
      sv: 'Uppgifter går mellan systemen på en gemensam väg.',
      en: 'Data travel between the systems by a common route.',
    },
  },
  {
    id: 'step-master-data',
    area: 'foundations',
    name: { sv: 'Uppgifter från källan', en: 'Data from the source' },
    description: {
      sv: 'Uppgifter som redan finns hämtas och skrivs inte in igen.',
      en: 'Data that exist already are fetched and not typed again.',
    },
  },
  {
    id: 'step-digital-post',
    area: 'foundations',
    name: { sv: 'Post till digital brevlåda', en: 'Post to a digital mailbox' },
    description: {
      sv: 'Brev och beslut sänds till mottagarens digitala brevlåda.',
      en: 'Letters and decisions are sent to the recipient’s digital mailbox.',
    },
  },
  {
    id: 'step-e-payment',
    area: 'foundations',
    name: { sv: 'Betalning i e-tjänsten', en: 'Paying in the e-service' },
    description: {
      sv: 'Den som ska betala en avgift kan göra det i e-tjänsten.',
      en: 'Whoever is to pay a fee can do so within the e-service.',
    },
  },
  {
    id: 'step-e-archive',
    area: 'foundations',
    name: { sv: 'Arkiv utan papper', en: 'Archive without paper' },
    description: {
      sv: 'Digitala ärenden bevaras i ett digitalt arkiv.',
      en: 'Digital cases are preserved in a digital archive.',
    },
  },
  {
    id: 'step-security',
    area: 'foundations',
    name: { sv: 'Säker information', en: 'Secure information' },
    description: {
      sv: 'Informationen är klassad och skyddas därefter.',
      en: 'Information is classified and protected accordingly.',
    },
  },
] as const satisfies readonly Indicator[];

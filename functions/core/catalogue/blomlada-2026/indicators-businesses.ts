import type { Indicator } from '../catalogue.ts';

/** E-services for those who run a business, and for suppliers to the municipality. */
export const businesses = [
  {
    id: 'alcohol-licence',
    area: 'businesses',
    name: { sv: 'Serveringstillstånd', en: 'Licence to serve alcohol' },
    description: {
      sv: 'Söka tillstånd att servera alkohol, tillfälligt eller tills vidare, och anmäla ändringar.',
      en: 'Apply for a licence to serve alcohol, for an occasion or permanently, and notify changes.',
    },
  },
  {
    id: 'tobacco-and-beer-sales',
    area: 'businesses',
    name: {
      sv: 'Försäljning av tobak, e-cigaretter och folköl',
      en: 'Sale of tobacco, e-cigarettes and beer',
    },
    description: {
      sv: 'Söka tillstånd eller anmäla försäljning, och anmäla ändringar.',
      en: 'Apply for a permit or notify sales, and notify changes.',
    },
  },
  {
    id: 'food-business',
    area: 'businesses',
    name: { sv: 'Livsmedelsverksamhet', en: 'Food business' },
    description: {
      sv: 'Registrera en verksamhet som hanterar livsmedel, och lämna uppgifter när den ändras.',
      en: 'Register a business that handles food, and give details when it changes.',
    },
  },
  {
    id: 'environment-and-health-notification',
    area: 'businesses',
    name: { sv: 'Miljöfarlig verksamhet och hygienlokal', en: 'Environmental and hygiene notification' },
    description: {
      sv: 'Anmäla en verksamhet eller anläggning som kan påverka miljö eller hälsa.',
      en: 'Notify a business or plant that may affect the environment or people’s health.',
    },
  },
  {
    id: 'refrigerant-report',
    area: 'businesses',
    name: { sv: 'Köldmedierapport', en: 'Refrigerant report' },
    description: {
      sv: 'Lämna årets rapport om läckagekontroll av kylanläggningar och värmepumpar.',
      en: 'Submit the yearly report on leak checks of refrigeration plants and heat pumps.',
    },
  },
  {
    id: 'flammable-and-explosive-goods',
    area: 'businesses',
    name: { sv: 'Brandfarliga och explosiva varor', en: 'Flammable and explosive goods' },
    description: {
      sv: 'Söka tillstånd att hantera varorna och anmäla föreståndare.',
      en: 'Apply for a permit to handle the goods and notify who is in charge of them.',
    },
  },
  {
    id: 'market-and-public-space',
    area: 'businesses',
    name: { sv: 'Torgplats och markupplåtelse', en: 'Market stalls and use of public space' },
    description: {
      sv: 'Söka plats på torg eller marknad, eller få använda allmän mark för uteservering och annat.',
      en: 'Apply for a market stall, or for the use of public land for outdoor seating and the like.',
    },
  },
  {
    id: 'procurement',
    area: 'businesses',
    name: { sv: 'Upphandling och anbud', en: 'Procurement and tenders' },
    description: {
      sv: 'Se kommunens upphandlingar, ställa frågor och lämna anbud.',
      en: 'See the municipality’s procurements, ask questions and submit tenders.',
    },
  },
  {
    id: 'e-invoice',
    area: 'businesses',
    name: { sv: 'Faktura till kommunen', en: 'Invoice to the municipality' },
    description: {
      sv: 'Skicka e-faktura, även utan eget affärssystem, och fråga om en betalning.',
      en: 'Send an e-invoice, also without a system of your own, and ask about a payment.',
    },
  },
] as const satisfies readonly Indicator[];

import type { Indicator } from '../catalogue.ts';

/** The grass on three steps: how far a statement about leadership holds, fully, partly or not at all. */
export const leadership = [
  {
    id: 'step-digital-strategy',
    area: 'leadership',
    name: { sv: 'Mål och strategi', en: 'Goals and strategy' },
    description: {
      sv: 'Politiken har beslutat vart digitaliseringen ska leda och när.',
      en: 'The politicians have decided where digitalisation is to lead, and when.',
    },
  },
  {
    id: 'step-management-follow-up',
    area: 'leadership',
    name: { sv: 'Ledningens uppföljning', en: 'Follow-up by management' },
    description: {
      sv: 'Högsta ledningen följer regelbundet hur e-tjänsterna utvecklas.',
      en: 'Top management regularly follows how the e-services develop.',
    },
  },
  {
    id: 'step-service-owner',
    area: 'leadership',
    name: { sv: 'Utpekat ansvar', en: 'Named responsibility' },
    description: {
      sv: 'Det är utsett vem som ansvarar för varje e-tjänst.',
      en: 'It is settled who answers for each e-service.',
    },
  },
  {
    id: 'step-user-testing',
    area: 'leadership',
    name: { sv: 'Användarna är med', en: 'Users take part' },
    description: {
      sv: 'De som ska använda e-tjänsterna prövar dem innan de öppnas.',
      en: 'Those who will use the e-services try them before they open.',
    },
  },
  {
    id: 'step-digital-skills',
    area: 'leadership',
    name: { sv: 'Medarbetarnas kunskap', en: 'Skills of the staff' },
    description: {
      sv: 'Medarbetarna får lära sig det som digitala arbetssätt kräver.',
      en: 'The staff get to learn what digital ways of working require.',
    },
  },
  {
    id: 'step-accessibility',
    area: 'leadership',
    name: { sv: 'Webben fungerar för alla', en: 'The web works for everybody' },
    description: {
      sv: 'Webbplats och e-tjänster går att använda med funktionsnedsättning.',
      en: 'Website and e-services can be used by people with disabilities.',
    },
  },
  {
    id: 'step-open-data',
    area: 'leadership',
    name: { sv: 'Data till andra', en: 'Data for others' },
    description: {
      sv: 'Andra får hämta och använda uppgifter som kommunen har.',
      en: 'Others may fetch and use data that the municipality holds.',
    },
  },
  {
    id: 'step-benefits',
    area: 'leadership',
    name: { sv: 'Nytta av satsningarna', en: 'Benefits of the efforts' },
    description: {
      sv: 'Nyttan av digitala satsningar beräknas i förväg och mäts i efterhand.',
      en: 'Benefits of digital efforts are estimated beforehand and measured afterwards.',
    },
  },
  {
    id: 'step-joint-development',
    area: 'leadership',
    name: { sv: 'Samverkan med andra', en: 'Working with others' },
    description: {
      sv: 'Kommunen utvecklar och delar e-tjänster tillsammans med andra.',
      en: 'The municipality develops and shares e-services together with others.',
    },
  },
  {
    id: 'step-plain-language',
    area: 'leadership',
    name: { sv: 'Begripliga texter', en: 'Texts that are understood' },
    description: {
      sv: 'Texter i e-tjänster och beslut skrivs så att läsaren förstår dem.',
      en: 'Texts in e-services and decisions are written so that readers understand them.',
    },
  },
] as const satisfies readonly Indicator[];

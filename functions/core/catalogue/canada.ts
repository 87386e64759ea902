import type { Catalogue } from './catalogue.ts';

/**
 * The six interaction points of the Government of Canada's service inventory. The criterion ids are the
 * column names of the status file in kebab-case. There is no list of standard services to compare by.
 */
export const canadaInteractionPoints: Catalogue = {
  id: 'canada-interaction-points',
  title: {
    sv: 'Kanadas sex kontaktpunkter',
    en: 'Canada’s six interaction points',
    fr: 'Les six points d’interaction du Canada',
  },
  areas: [
    {
      id: 'services',
      level: 'flower',
      name: { sv: 'Tjänster', en: 'Services', fr: 'Services' },
      short: { sv: 'Tjänster', en: 'Services', fr: 'Services' },
    },
  ],
  criteria: [
    {
      id: 'account-registration',
      name: { sv: 'Skapa konto', en: 'Account registration', fr: 'Inscription au compte' },
      question: {
        sv: 'Kan man skapa det konto som tjänsten kräver på webben?',
        en: 'Can the account that the service needs be created online?',
        fr: 'Peut-on créer en ligne le compte que le service exige ?',
      },
    },
    {
      id: 'authentication',
      name: { sv: 'Legitimation', en: 'Authentication', fr: 'Authentification' },
      question: {
        sv: 'Kan man styrka vem man är på webben?',
        en: 'Can people prove who they are online?',
        fr: 'Peut-on prouver son identité en ligne ?',
      },
    },
    {
      id: 'application',
      name: { sv: 'Ansökan', en: 'Application', fr: 'Demande' },
      question: {
        sv: 'Kan man lämna in sin ansökan på webben?',
        en: 'Can the application be submitted online?',
        fr: 'Peut-on présenter sa demande en ligne ?',
      },
    },
    {
      id: 'decision',
      name: { sv: 'Beslut', en: 'Decision', fr: 'Décision' },
      question: {
        sv: 'Får man beslutet på webben?',
        en: 'Is the decision given online?',
        fr: 'La décision est-elle communiquée en ligne ?',
      },
    },
    {
      id: 'issuance',
      name: { sv: 'Leverans', en: 'Issuance', fr: 'Délivrance' },
      question: {
        sv: 'Får man det som tjänsten ger, till exempel ett tillstånd eller en utbetalning, på webben?',
        en: 'Is what the service gives, such as a permit or a payment, delivered online?',
        fr: 'Ce que le service procure, par exemple un permis ou un paiement, est-il délivré en ligne ?',
      },
    },
    {
      id: 'issue-resolution-feedback',
      name: {
        sv: 'Problem och synpunkter',
        en: 'Issue resolution and feedback',
        fr: 'Résolution de problèmes et rétroaction',
      },
      question: {
        sv: 'Kan man få hjälp med problem och lämna synpunkter på webben?',
        en: 'Can people have problems solved and give feedback online?',
        fr: 'Peut-on faire régler un problème et donner son avis en ligne ?',
      },
    },
  ],
  indicators: [],
  comparable: {},
};

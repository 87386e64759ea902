import type { Criterion } from '../catalogue.ts';

/** The digital chain, from the first question a resident asks to the archive. */
export const criteria = [
  {
    id: 'information-online',
    name: { sv: 'Information på webben', en: 'Information online' },
    question: {
      sv: 'Står det på webben vem tjänsten är till för, vad som krävs, vad den kostar och hur lång tid den tar?',
      en: 'Does the website say who the service is for, what it requires, what it costs and how long it takes?',
    },
  },
  {
    id: 'apply-online',
    name: { sv: 'Ansökan på webben', en: 'Apply online' },
    question: {
      sv: 'Kan man lämna in hela ärendet på webben, med bilagor och betalning, utan pappersblankett?',
      en: 'Can the whole matter be submitted online, attachments and payment included, without a paper form?',
    },
  },
  {
    id: 'identify-and-sign',
    name: { sv: 'Legitimation och underskrift', en: 'Identify and sign' },
    question: {
      sv: 'Kan man legitimera sig, och skriva under där det krävs, med e-legitimation?',
      en: 'Can people identify themselves, and sign where that is required, with electronic identification?',
    },
  },
  {
    id: 'lands-in-case-system',
    name: { sv: 'Direkt in i ärendesystemet', en: 'Straight into the case system' },
    question: {
      sv: 'Hamnar uppgifterna i ärendesystemet utan att någon skriver av eller flyttar dem för hand?',
      en: 'Do the details reach the case system without anyone re-keying them or moving them by hand?',
    },
  },
  {
    id: 'follow-and-decision',
    name: { sv: 'Följa ärendet och få beslutet', en: 'Follow the case and get the decision' },
    question: {
      sv: 'Kan man se på webben hur långt ärendet har kommit och få beslutet eller svaret digitalt?',
      en: 'Can people see online how far the case has come, and get the decision or answer digitally?',
    },
  },
  {
    id: 'archived',
    name: { sv: 'Digitalt arkiv', en: 'Archived digitally' },
    question: {
      sv: 'Bevaras eller gallras ärendets handlingar digitalt, enligt beslutad plan och utan utskrift?',
      en: 'Are the records of the case kept or disposed of digitally, under an adopted plan and without printing?',
    },
  },
] as const satisfies readonly Criterion[];

import type { Indicator } from '../catalogue.ts';

/** E-services for everyone: influence, insight and work. */
export const generalPublic = [
  {
    id: 'feedback',
    area: 'general-public',
    name: { sv: 'Synpunkter och klagomål', en: 'Feedback and complaints' },
    description: {
      sv: 'Säga vad man tycker om en verksamhet eller webbplats, och få svar.',
      en: 'Say what you think about a service or website, and get an answer.',
    },
  },
  {
    id: 'public-documents',
    area: 'general-public',
    name: { sv: 'Allmänna handlingar och registerutdrag', en: 'Public documents and personal data' },
    description: {
      sv: 'Söka eller begära ut handlingar, och få veta vilka personuppgifter kommunen har om en.',
      en: 'Search for or request documents, and learn what the municipality holds about you.',
    },
  },
  {
    id: 'citizen-proposal',
    area: 'general-public',
    name: { sv: 'Förslag och frågor till politiken', en: 'Proposals and questions to politicians' },
    description: {
      sv: 'Lämna medborgarförslag, stödja andras och ställa frågor till fullmäktige.',
      en: 'Make a proposal, support those of others and put questions to the council.',
    },
  },
  {
    id: 'meetings-and-records',
    area: 'general-public',
    name: { sv: 'Anslagstavla, protokoll och diarium', en: 'Notices, minutes and register' },
    description: {
      sv: 'Läsa kungörelser, kallelser och protokoll, och söka i diariet.',
      en: 'Read notices, agendas and minutes, and search the register of cases.',
    },
  },
  {
    id: 'civil-wedding',
    area: 'general-public',
    name: { sv: 'Borgerlig vigsel', en: 'Civil wedding' },
    description: {
      sv: 'Boka vigsel med tid, plats och förrättare.',
      en: 'Book a wedding with time, place and officiant.',
    },
  },
  {
    id: 'municipal-jobs',
    area: 'general-public',
    name: { sv: 'Jobb och anställning i kommunen', en: 'Jobs and employment with the municipality' },
    description: {
      sv: 'Söka lediga jobb, och få intyg om en anställning man har eller har haft.',
      en: 'Apply for vacancies, and get certificates of present or past employment.',
    },
  },
  {
    id: 'appeal',
    area: 'general-public',
    name: { sv: 'Överklagande', en: 'Appeals' },
    description: {
      sv: 'Överklaga ett beslut som kommunen har fattat.',
      en: 'Appeal against a decision made by the municipality.',
    },
  },
  {
    id: 'damage-claim',
    area: 'general-public',
    name: { sv: 'Skadestånd', en: 'Claims for damages' },
    description: {
      sv: 'Begära ersättning för en skada som kommunen kan ha orsakat.',
      en: 'Claim compensation for damage that the municipality may have caused.',
    },
  },
  {
    id: 'money-and-consumer-advice',
    area: 'general-public',
    name: { sv: 'Budget-, skuld- och konsumentrådgivning', en: 'Budget, debt and consumer advice' },
    description: {
      sv: 'Få råd om ekonomi och skulder, eller om köp och reklamationer.',
      en: 'Get advice on money and debts, or on purchases and complaints about them.',
    },
  },
] as const satisfies readonly Indicator[];

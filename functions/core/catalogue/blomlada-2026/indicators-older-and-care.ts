import type { Indicator } from '../catalogue.ts';

/** E-services for older people and people in need of care. */
export const olderAndCare = [
  {
    id: 'home-care',
    area: 'older-and-care',
    name: { sv: 'Hemtjänst och annan äldreomsorg', en: 'Home care and other care for older people' },
    description: {
      sv: 'Ansöka om hjälp i hemmet, dagverksamhet, korttidsvård eller plats på äldreboende.',
      en: 'Apply for help at home, day activities, short-term care or a place in a care home.',
    },
  },
  {
    id: 'safety-alarm',
    area: 'older-and-care',
    name: { sv: 'Trygghetslarm', en: 'Personal safety alarm' },
    description: {
      sv: 'Ansöka om, ändra eller säga upp ett larm som kallar på hjälp i hemmet.',
      en: 'Apply for, change or cancel an alarm that calls for help at home.',
    },
  },
  {
    id: 'lss-support',
    area: 'older-and-care',
    name: { sv: 'Stöd enligt LSS', en: 'Support for people with disabilities (LSS)' },
    description: {
      sv: 'Ansöka om insatser enligt LSS, även ersättning för personlig assistans.',
      en: 'Apply for support under the disability act (LSS), including compensation for personal assistance.',
    },
  },
  {
    id: 'financial-assistance',
    area: 'older-and-care',
    name: { sv: 'Ekonomiskt bistånd', en: 'Financial assistance' },
    description: {
      sv: 'Ansöka om försörjningsstöd och annat ekonomiskt bistånd, även månad för månad.',
      en: 'Apply for income support and other financial assistance, also month by month.',
    },
  },
  {
    id: 'special-transport',
    area: 'older-and-care',
    name: { sv: 'Färdtjänst och riksfärdtjänst', en: 'Special transport service' },
    description: {
      sv: 'Ansöka om tillstånd att resa med färdtjänst, i närområdet eller längre bort.',
      en: 'Apply for a permit for special transport, nearby or further away.',
    },
  },
  {
    id: 'housing-adaptation',
    area: 'older-and-care',
    name: { sv: 'Bostadsanpassning', en: 'Housing adaptation grant' },
    description: {
      sv: 'Ansöka om bidrag för att anpassa bostaden vid funktionsnedsättning.',
      en: 'Apply for a grant to adapt a home to a disability.',
    },
  },
  {
    id: 'guardian-assignments',
    area: 'older-and-care',
    name: {
      sv: 'God man och förvaltare: behov och uppdrag',
      en: 'Guardians and trustees: needs and assignments',
    },
    description: {
      sv: 'Anmäla att någon behöver ställföreträdare, eller anmäla intresse för, ta på sig och lämna uppdrag.',
      en: 'Report that someone needs a guardian, or offer to take, accept and leave an assignment.',
    },
  },
  {
    id: 'guardian-accounts',
    area: 'older-and-care',
    name: {
      sv: 'God man och förvaltare: redovisning och samtycke',
      en: 'Guardians and trustees: accounts and consent',
    },
    description: {
      sv: 'Lämna förteckning, årsräkning och redogörelse, och be om samtycke till uttag eller försäljning.',
      en: 'Submit inventory, annual accounts and reports, and ask for consent to withdrawals or sales.',
    },
  },
  {
    id: 'child-concern',
    area: 'older-and-care',
    name: { sv: 'Orosanmälan för barn', en: 'Concern for a child' },
    description: {
      sv: 'Anmäla oro för att ett barn far illa, så att anmälan når socialtjänsten säkert.',
      en: 'Report concern that a child is being harmed, so that the report reaches social services safely.',
    },
  },
] as const satisfies readonly Indicator[];

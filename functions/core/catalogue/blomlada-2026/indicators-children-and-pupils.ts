import type { Indicator } from '../catalogue.ts';

/** E-services for children, pupils and their guardians; adult pupils included. */
export const childrenAndPupils = [
  {
    id: 'childcare-place',
    area: 'children-and-pupils',
    name: { sv: 'Plats i förskola och fritidshem', en: 'Place in preschool and after-school care' },
    description: {
      sv: 'Söka, ändra och säga upp en plats, lämna inkomst, och söka utökad tid eller omsorg på obekväm tid.',
      en: 'Apply for, change and give up a place, report income, and ask for extended or unsocial hours.',
    },
  },
  {
    id: 'school-choice',
    area: 'children-and-pupils',
    name: { sv: 'Skolval och skolbyte', en: 'Choosing and changing school' },
    description: {
      sv: 'Önska förskoleklass eller grundskola, eller byta skola.',
      en: 'State a preferred school for the preschool class or compulsory school, or change school.',
    },
  },
  {
    id: 'upper-secondary-application',
    area: 'children-and-pupils',
    name: { sv: 'Ansökan till gymnasiet', en: 'Upper secondary application' },
    description: {
      sv: 'Söka gymnasieutbildning, ändra sina val och få besked om antagning.',
      en: 'Apply for upper secondary education, change choices and learn the result.',
    },
  },
  {
    id: 'school-transport',
    area: 'children-and-pupils',
    name: { sv: 'Skolskjuts, elevresor och inackordering', en: 'School transport, travel and lodging' },
    description: {
      sv: 'Söka skolskjuts, busskort, reseersättning eller bidrag till boende på studieorten.',
      en: 'Apply for school transport, a bus card, travel money or a grant for lodging near the school.',
    },
  },
  {
    id: 'special-diet',
    area: 'children-and-pupils',
    name: { sv: 'Specialkost', en: 'Special diet' },
    description: {
      sv: 'Anmäla att ett barn behöver annan mat i förskola eller skola, och säga till när det ändras.',
      en: 'Report that a child needs other food in preschool or school, and say when that changes.',
    },
  },
  {
    id: 'mother-tongue-tuition',
    area: 'children-and-pupils',
    name: { sv: 'Modersmålsundervisning', en: 'Mother tongue tuition' },
    description: {
      sv: 'Anmäla till, ändra eller avsluta undervisning i modersmålet.',
      en: 'Sign up for, change or end tuition in the mother tongue.',
    },
  },
  {
    id: 'school-day',
    area: 'children-and-pupils',
    name: { sv: 'Barnets skoldag: frånvaro och ledighet', en: 'The school day: absence and leave' },
    description: {
      sv: 'Följa barnets skolgång, anmäla frånvaro och söka ledighet.',
      en: 'Follow a child’s schooling, report absence and ask for leave.',
    },
  },
  {
    id: 'school-certificates',
    area: 'children-and-pupils',
    name: { sv: 'Betyg och intyg', en: 'Grades and certificates' },
    description: {
      sv: 'Beställa betyg, intyg eller examensbevis från skola och vuxenutbildning.',
      en: 'Order grades, certificates or diplomas from school and adult education.',
    },
  },
  {
    id: 'adult-education',
    area: 'children-and-pupils',
    name: { sv: 'Vuxenutbildning', en: 'Adult education' },
    description: {
      sv: 'Söka kurs, ändra sina studier och få tidigare kunskaper bedömda.',
      en: 'Apply for courses, change studies and have earlier learning assessed.',
    },
  },
  {
    id: 'summer-jobs',
    area: 'children-and-pupils',
    name: { sv: 'Feriejobb', en: 'Summer jobs for young people' },
    description: {
      sv: 'Söka feriejobb hos kommunen, tacka ja och lämna uppgifter för lön.',
      en: 'Apply for a holiday job with the municipality, accept it and give details for pay.',
    },
  },
] as const satisfies readonly Indicator[];

import type { Indicator } from '../catalogue.ts';

/** E-services for associations, culture, leisure and visitors. */
export const cultureAndLeisure = [
  {
    id: 'association-grants',
    area: 'culture-and-leisure',
    name: { sv: 'Föreningsbidrag', en: 'Grants to associations' },
    description: {
      sv: 'Registrera föreningen, söka bidrag och redovisa hur det användes.',
      en: 'Register the association, apply for grants and account for how they were used.',
    },
  },
  {
    id: 'grants-and-awards',
    area: 'culture-and-leisure',
    name: { sv: 'Kulturbidrag, stipendier och fonder', en: 'Culture grants, scholarships and funds' },
    description: {
      sv: 'Söka bidrag eller stipendium, söka medel ur en stiftelse eller nominera någon till ett pris.',
      en: 'Apply for a grant, scholarship or foundation money, or nominate someone for an award.',
    },
  },
  {
    id: 'venue-booking',
    area: 'culture-and-leisure',
    name: { sv: 'Boka lokal eller idrottsanläggning', en: 'Book a venue or sports facility' },
    description: {
      sv: 'Se lediga tider, boka och betala kommunens lokaler och anläggningar.',
      en: 'See free times, book and pay for the municipality’s venues and facilities.',
    },
  },
  {
    id: 'library-services',
    area: 'culture-and-leisure',
    name: { sv: 'Biblioteket', en: 'The library' },
    description: {
      sv: 'Söka, reservera och låna om, även e-medier, och skaffa lånekort.',
      en: 'Search, reserve and renew loans, e-media included, and get a library card.',
    },
  },
  {
    id: 'events',
    area: 'culture-and-leisure',
    name: { sv: 'Evenemang', en: 'Events' },
    description: {
      sv: 'Hitta evenemang och köpa biljett, eller ordna ett eget och söka stöd för det.',
      en: 'Find events and buy tickets, or arrange one and apply for support.',
    },
  },
  {
    id: 'music-and-arts-school',
    area: 'culture-and-leisure',
    name: { sv: 'Kulturskola', en: 'Music and arts school' },
    description: {
      sv: 'Söka, byta och avsluta en plats på kulturskolans kurser.',
      en: 'Apply for, change and end a place on the courses of the music and arts school.',
    },
  },
] as const satisfies readonly Indicator[];

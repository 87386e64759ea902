import { formatIn } from '../../format.ts';

const { list } = formatIn('sv');

/** The settings of an organisation. */
export const settings = {
  title: 'Inställningar',
  lead: 'Bara det du ändrar sparas. Varje ändring står i loggen.',
  sections: {
    name: 'Namn och adress',
    look: 'Utseende',
    pages: 'De publika sidorna',
    work: 'Arbetssätt',
    categories: 'Kategorier vid import',
    fixed: 'Bestäms av den som driver installationen',
  },
  fields: {
    name: 'Namn',
    language: 'Namnets språk',
    slug: 'Adress',
    slugHelp: (origin: string, slug: string) =>
      `Sidorna ligger på ${origin}/${slug}/. Byter du adress leder den gamla vidare för alltid, och ingen annan kan ta över den.`,
    colour: 'Färg',
    colourHelp: 'Ligger bakom vit text överst på sidorna. Skriv till exempel #005293, eller lämna tomt.',
    colourSample: (colour: string) => `Vit text på ${colour}`,
    logo: 'Logotyp, som SVG-fil',
    logoHelp: 'Bara former och text: inga skript, länkar eller bilder i filen. Högst 30 000 tecken.',
    logoPaste: 'Eller klistra in SVG-koden',
    logoNow: 'Nuvarande logotyp',
    logoRemove: 'Ta bort logotypen',
    languages: 'Språk på de publika sidorna',
    languageNames: { sv: 'Svenska', en: 'Engelska' },
    nameLanguages: { sv: 'Svenska', en: 'Engelska', fr: 'Franska' },
    contact: 'Kontakt',
    contactHelp:
      'En funktionsbrevlåda, till exempel digitalt@kommunen.se. Den visas på sidorna om tillgänglighet och personuppgifter.',
    about: { sv: 'Om uppgifterna, på svenska', en: 'Om uppgifterna, på engelska' },
    aboutHelp: 'Vad uppgifterna bygger på och hur långt de räcker. Visas på de publika sidorna.',
    staleAfterMonths: 'Månader tills en bedömning blir inaktuell',
    staleHelp: 'En bedömning som ingen har bekräftat på så länge räknas inte med i siffrorna.',
    secondPair: 'Fyra ögon: en strateg godkänner det som redaktörer ändrar',
    secondPairHelp:
      'Det en redaktör sparar blir ett förslag. Inget syns på kartan förrän en strateg har godkänt det. Strategers egna ändringar gäller direkt. Förslag som redan väntar påverkas inte av att du ändrar här.',
  },
  categories: {
    text: 'När en lista hämtas från Open ePlatform bestämmer kategorin vilket område en ny e-tjänst hamnar i. Här anger du det som skiljer sig från standarden.',
    caption: 'Kategorier och områden',
    region: 'Tabell med kategorier, kan rullas i sidled',
    category: 'Kategori i listan',
    area: 'Område',
    standard: 'Som standarden',
    newCategory: (place: number) => `Ny kategori ${place}`,
    areaOf: (category: string) => `Område för ${category}`,
    areaOfNew: (place: number) => `Område för ny kategori ${place}`,
    choose: 'Välj område',
    more: 'Spara för att få fler tomma rader.',
    needsArea: 'Välj ett område för kategorin.',
    needsName: 'Skriv vad kategorin heter i listan.',
    twice: 'Kategorin finns redan i tabellen.',
  },
  fixed: {
    kind: 'Typ av organisation',
    catalogue: 'Ramverk',
    example: 'Exempel med påhittade uppgifter',
    closedOn: 'Avslutad datamängd',
    licence: 'Licens',
    id: 'Id',
    yes: 'ja',
    no: 'nej',
    open: 'nej, uppgifterna hålls aktuella',
  },
  save: 'Spara inställningarna',
  nothing: 'Inget var ändrat, så inget sparades.',
  unreadable: (colour: string, contrast: string) =>
    `Vit text på ${colour} har kontrasten ${contrast} : 1. Den behöver vara minst 4,5 : 1.`,
  useNearest: (colour: string) => `Använd ${colour} i stället`,
  slugReserved: 'Den adressen använder webbplatsen själv. Välj en annan.',
  slugTaken: 'Den adressen leder, eller har lett, till en annan organisation. Välj en annan.',
  collided: (fields: readonly string[]) =>
    `Någon annan har ändrat ${list(fields)} sedan du öppnade sidan. Se vad som gäller nu i loggen. Spara igen om det du skrev ändå ska gälla.`,
  faults: {
    'must be a colour such as #005293, in lower case':
      'Skriv färgen som # och sex tecken, till exempel #005293.',
    'must be one SVG drawing: <svg …>…</svg>':
      'Filen är ingen SVG-bild. Den ska börja med <svg och sluta med </svg>.',
    'must hold no script, link, picture or address: only shapes and text':
      'Filen innehåller skript, länkar eller bilder. Spara om den med bara former och text.',
    'must be at most 30,000 characters': 'Filen är för stor. Den får ha högst 30 000 tecken.',
  } as Readonly<Record<string, string>>,
  languagesNeeded: 'Välj minst ett språk.',
  months: 'Skriv ett helt antal månader, från 1 till 120.',
};

import type { MemberRefusal } from '../../../../functions/core/member-changes.ts';

const refusals: Readonly<Record<MemberRefusal, string>> = {
  'duplicate-login': 'Det finns redan en medlem med den inloggningen.',
  'editor-without-area':
    'En redaktör behöver minst ett område eller en enhet, annars kan hen inte ändra något.',
  'last-strategist': 'Listan måste ha minst en strateg. Gör först någon annan till strateg.',
  'locked-out':
    'Din inloggning ger dig inte rollen strateg. Utan listan skulle du inte komma åt arbetsytan, så den kan bara tas bort av någon vars inloggning gör det.',
  'own-login':
    'Du kan inte ändra din egen inloggning, då skulle du bli utelåst. Be en annan strateg, eller lägg till det nya kontot som en egen medlem.',
  'unknown-area': 'Området finns inte i ramverket. Välj bland områdena i listan.',
  'unknown-member': 'Medlemmen finns inte längre. Någon annan kan ha tagit bort den.',
  'too-many': 'Listan är full. Ta bort någon som inte längre behövs.',
};

/** The members list: who may do what. */
export const members = {
  title: 'Medlemmar',
  lead: 'Listan avgör vem som får göra vad i arbetsytan.',
  without:
    'Det finns ingen lista. Då bestämmer inloggningen: den säger vem som är strateg, redaktör eller läsare. Så snart någon står på listan är det bara listan som gäller.',
  firstText:
    'När du lägger till den första medlemmen läggs du själv till som strateg, så att du kan fortsätta arbeta.',
  caption: 'Medlemmar och deras roller',
  region: 'Tabell med medlemmar, kan rullas i sidled',
  columns: {
    name: 'Namn',
    login: 'Inloggning',
    role: 'Roll',
    areas: 'Områden',
    units: 'Enheter',
    loggedIn: 'Har loggat in',
    act: 'Ändra',
  },
  yes: 'Ja',
  no: 'Inte än',
  all: 'Alla',
  none: '–',
  you: 'du',
  change: 'Ändra',
  changeWho: (name: string) => `Ändra ${name}`,
  add: {
    title: 'Lägg till en medlem',
    button: 'Lägg till',
  },
  one: {
    title: (name: string) => `Ändra ${name}`,
    save: 'Spara ändringen',
    back: 'Till medlemslistan',
    remove: 'Ta bort från listan',
    removeText: (name: string) =>
      `${name} kommer inte längre åt arbetsytan. Namnet finns kvar i loggen, för personalen. Ska det också bort raderar du personen under Loggen.`,
    removeButton: (name: string) => `Ta bort ${name}`,
    people: 'Personer i loggen',
  },
  fields: {
    name: 'Namn',
    login: 'Inloggning',
    loginHelp: 'Det personen loggar in med, oftast en e-postadress. Skriv aldrig ett personnummer.',
    loginChange: 'Byter du inloggning gäller platsen för den som loggar in med den nya nästa gång.',
    role: 'Roll',
    areas: 'Områden',
    areasHelp:
      'En redaktör ändrar bara e-tjänster i sina områden och enheter, och inget alls utan dem. För andra roller har de ingen betydelse.',
    units: 'Enheter',
    unitsOther: 'Andra enheter',
    unitsHelp: 'En per rad, om enheten inte finns i registret än.',
  },
  roleMeanings: {
    strategist: 'Strateg: får göra allt',
    editor: 'Redaktör: ändrar e-tjänster i sina områden och enheter',
    reader: 'Läsare: ser allt, också interna anteckningar',
  },
  refusals,
  personalNumber:
    'Skriv aldrig ett personnummer. Använd det personen loggar in med, till exempel en e-postadress.',
  moved:
    'Någon annan har ändrat listan sedan du öppnade sidan. Det som står nu gäller. Det du skrev finns kvar: spara igen om det fortfarande ska gälla.',
  gone: 'Medlemmen finns inte längre på listan.',
  saved: 'Listan är sparad.',
  joined: 'Listan är sparad. Du lades själv till som strateg, så att du kan fortsätta arbeta.',
  dissolved: 'Listan är borttagen. Nu bestämmer inloggningen vem som får göra vad.',
  dissolve: {
    title: 'Ta bort hela listan',
    text: 'Då bestämmer inloggningen igen vem som får göra vad. Alla på listan tas bort.',
    tick: 'Ja, ta bort hela listan.',
    needed: 'Kryssa i rutan om du vill ta bort hela listan.',
    button: 'Ta bort listan',
  },
};

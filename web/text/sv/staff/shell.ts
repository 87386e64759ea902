import { formatIn } from '../../format.ts';

const { number } = formatIn('sv');

/** The frame around every page of the workspace. */
export const shell = {
  name: 'Arbetsyta',
  navLabel: 'Arbetsytans sidor',
  logIn: 'Logga in',
  logOut: 'Logga ut',
  saved: (seq: number) => `Sparat som ändring ${number(seq)} i loggen.`,
  proposed: 'Förslaget är inskickat. Det syns i kartan när en strateg har godkänt det.',
  groups: {
    map: 'Kartan',
    plans: 'Agendan',
    account: 'Redovisning',
    register: 'Registret',
    dialogue: 'Dialog',
    administration: 'Administration',
  },
  pages: {
    matrix: 'Arbetsmatrisen',
    confirm: 'Att bekräfta',
    check: 'Registerkontroll',
    agenda: 'Mål och åtgärder',
    board: 'Tavlan',
    report: 'Rapport till nämnden',
    editions: 'Utgåvor',
    services: 'E-tjänster',
    indicators: 'Indikatorer',
    import: 'Import',
    compared: 'Jämförda organisationer',
    inbox: 'Inkorg',
    proposals: 'Förslag',
    log: 'Loggen',
    members: 'Medlemmar',
    settings: 'Inställningar',
  },
  nobody: {
    titles: {
      403: 'Du kommer inte åt den här sidan',
      404: 'Sidan finns inte',
      413: 'Det du skickade togs inte emot',
    },
    back: 'Till arbetsytans första sida',
    'other-organisation':
      'Du är inloggad från en annan organisation. Logga ut och logga in med ett konto som hör till den här.',
    'not-a-member':
      'Organisationen har en egen medlemslista och du står inte på den. Be någon som är strateg att lägga till dig.',
    'no-role':
      'Din inloggning säger vem du är men inte vilken roll du har. Be den som sköter inloggningen att ge dig en roll, eller en strateg att lägga till dig som medlem.',
    'wrong-role': (needed: string, yours: string) => `Den här sidan kräver rollen ${needed}. Du är ${yours}.`,
    'unknown-organisation': 'Det finns ingen organisation på den här adressen.',
    'too-large': 'Det du skickade är för stort. En fil får ha högst 4 MB; dela upp den.',
    'unknown-page': 'Det finns ingen sida på den här adressen.',
  },
  resend: {
    title: 'Skicka igen',
    expired:
      'Din inloggning har gått ut. Inget du har skrivit är borta. Logga in i ett nytt fönster och kom sedan tillbaka hit och tryck på Skicka igen.',
    renewed:
      'Du har loggat in på nytt sedan sidan öppnades. Inget du har skrivit är borta. Tryck på Skicka igen för att spara det.',
    logIn: 'Logga in i ett nytt fönster',
    send: 'Skicka igen',
    what: 'Det här har du skrivit',
    files: 'Filer kan inte behållas på den här sidan. Välj dem på nytt.',
  },
  foreign:
    'Det här formuläret kom inte från Blomlåda och togs därför inte emot. Öppna sidan i arbetsytan och skicka därifrån.',
};

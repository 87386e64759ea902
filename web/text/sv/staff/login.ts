/** The front door of the workspace: logging in, logging out, and what can go wrong on the way. */
export const login = {
  welcome: {
    title: 'Arbetsytan',
    lead: 'Här håller kommunernas egna medarbetare kartorna över e-tjänsterna aktuella. När du har loggat in kan du',
    what: [
      'ändra statusen för en eller många e-tjänster, med motivering och underlag',
      'bekräfta det som fortfarande stämmer',
      'sätta mål, följa åtgärder och ta fram rapporten till nämnden.',
    ],
    how: 'Du loggar in hos din egen organisation. Den avgör vem du är; Blomlåda får aldrig ditt lösenord och frågar aldrig efter ditt personnummer.',
    logIn: 'Logga in',
    public: 'Kartorna kan du läsa utan att logga in:',
    toPublic: 'till den öppna webbplatsen',
  },
  choose: {
    title: 'Välj organisation',
    lead: 'Du sköter installationen och kommer åt alla organisationer.',
    closed: 'Avslutade datamängder',
    none: 'Ingen organisation är registrerad än.',
  },
  loggedOut: {
    title: 'Du är utloggad',
    text: 'Använder du en dator som fler kommer åt? Stäng alla fönster i webbläsaren.',
    again: 'Logga in igen',
  },
  leaving: {
    title: 'Du loggas ut',
    text: 'Du är utloggad från Blomlåda. Nu avslutas inloggningen hos din organisation.',
    goOn: 'Händer inget? Fortsätt här',
  },
  failed: {
    'too-late': {
      title: 'Inloggningen hann gå ut',
      text: 'Det gick för lång tid, eller så var inloggningen redan avslutad. Det kan också bero på att webbläsaren inte tar emot kakor.',
      advice: 'Börja om från början. Hjälper det inte, tillåt kakor för den här webbplatsen.',
    },
    cancelled: {
      title: 'Inloggningen avbröts',
      text: 'Du är inte inloggad, och inget har ändrats.',
      advice: 'Logga in när du vill fortsätta.',
    },
    mismatch: {
      title: 'Inloggningen gick inte att slutföra',
      text: 'Svaret från inloggningstjänsten hörde inte till din inloggning. Så kan det bli om du har loggat in i två flikar samtidigt eller gått tillbaka i webbläsaren.',
      advice: 'Stäng de andra flikarna och logga in på nytt.',
    },
    unusable: {
      title: 'Inloggningen räcker inte',
      text: 'Din organisations inloggningstjänst skickade inte de uppgifter som Blomlåda behöver för att veta vem du är och vilken organisation du hör till.',
      advice: 'Be den som sköter inloggningen i din organisation att se över vilka uppgifter som skickas.',
    },
    refused: {
      title: 'Inloggningen gick inte att slutföra',
      text: 'Blomlåda och din organisations inloggningstjänst förstod inte varandra. Felet ligger inte hos dig.',
      advice:
        'Försök igen. Kvarstår felet, hör av dig till den som sköter Blomlåda och säg vilken tid det hände.',
    },
    unreachable: {
      title: 'Inloggningstjänsten svarar inte',
      text: 'Just nu går det inte att nå din organisations inloggningstjänst. De öppna sidorna fungerar som vanligt.',
      advice: 'Vänta några minuter och försök igen.',
    },
  },
  tryAgain: 'Logga in på nytt',
};

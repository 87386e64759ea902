import { formatIn } from '../format.ts';

const { number, day } = formatIn('sv');

/** What is said to those who report something, and of the answers that were given. */
export const report = {
  mismatch: {
    summary: 'Stämmer det inte?',
    lead: 'Fungerar e-tjänsten på ett annat sätt än det står här? Berätta, så ser vi över uppgiften.',
    message: 'Vad är det som inte stämmer?',
    help: 'Till exempel att ansökan inte går att skicka in, eller att beslutet ändå kommer på papper.',
  },
  fault: {
    title: 'Rapportera ett fel på sidorna',
    lead: 'Berätta vad som inte fungerade. Du kan också be att få innehållet på ett annat sätt.',
    message: 'Vad fungerade inte?',
    help: 'Skriv gärna vilken sida det gäller och vilket hjälpmedel du använder, om något.',
  },
  contact: 'Din e-postadress',
  optional: '(frivilligt)',
  contactHelp:
    'Fyll i den bara om du vill ha svar. Den används för svaret och inget annat, publiceras aldrig och raderas tillsammans med det du har skrivit.',
  trap: 'Lämna det här fältet tomt',
  notice: (days: number) =>
    `Skriv inga personuppgifter i texten, varken dina egna eller andras. Det du skickar läses av dem som sköter sidorna och raderas efter ${number(days)} dagar. Svaret kan publiceras.`,
  privacy: 'Så behandlas personuppgifter',
  send: 'Skicka',
  wrong: 'Det här behöver rättas',
  faults: {
    empty: 'Skriv något i det här fältet.',
    'too-long': 'Texten är för lång. Korta den till högst 4 000 tecken.',
    'not-an-address': 'Skriv en hel e-postadress, till exempel namn@exempel.se, eller lämna fältet tomt.',
    unusable: 'Texten innehåller tecken som inte går att ta emot. Skriv om den.',
  },
  thanks: {
    title: 'Tack',
    received: 'Det du skrev har kommit fram.',
    reference: 'Referensnummer',
    keep: 'Spara numret om du vill kunna hänvisa till det du skrev.',
    next: 'De som sköter sidorna läser det. Om de svarar offentligt syns svaret på sidan som det gäller, under ”Synpunkter och svar”.',
  },
  back: 'Tillbaka till sidan',
  full: {
    title: 'Det går inte att ta emot fler i dag',
    text: 'Det finns en gräns för hur mycket som tas emot varje dag, så att ingen ska kunna fylla inkorgen. Försök igen i morgon, efter midnatt.',
    instead:
      'Det du skrev står kvar här nedanför. Kopiera det om du vill skicka det senare. Är det bråttom kan du höra av dig till organisationen på det sätt du brukar, till exempel genom kontaktcenter.',
  },
  failed: {
    title: 'Något gick fel hos oss',
    text: 'Det du skrev kom inte fram, men det står kvar här nedanför. Försök igen om en stund.',
  },
  problems: {
    foreign:
      'Formuläret skickades från en annan webbplats och togs därför inte emot. Öppna sidan här och skicka därifrån.',
    'too-large': 'Det du skickade är för stort för att tas emot. Korta texten till högst 4 000 tecken.',
    'not-a-form': 'Det du skickade är inte ett formulär som går att läsa här.',
    unknown: 'Det finns inget formulär på den här adressen.',
  },
  answers: {
    title: 'Synpunkter och svar',
    received: (on: string) => `Synpunkt från allmänheten, inkommen den ${day(on)}`,
    noQuestion: 'Det som skrevs är inte publicerat.',
    answered: (on: string, who: string) => `Besvarad den ${day(on)} av en ${who}.`,
    after: 'Efter en synpunkt från allmänheten',
  },
};

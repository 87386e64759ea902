/** What forms say, and what they say of input that cannot be used. */
export const form = {
  errors: 'Det här behöver rättas',
  required: '(måste fyllas i)',
  optional: '(frivilligt)',
  save: 'Spara',
  cancel: 'Avbryt',
  day: 'Datum, till exempel 2026-11-22',
  /** By what the schema says of a value. */
  faults: {
    'must not be empty': 'Fyll i det här fältet.',
    'must be a day written YYYY-MM-DD': 'Skriv ett datum som finns, till exempel 2026-11-22.',
    'is not a day in the calendar': 'Skriv ett datum som finns, till exempel 2026-11-22.',
    'must lie between 1900-01-01 and 2199-12-31': 'Skriv ett datum mellan 1900 och 2199.',
    'must be an http or https address': 'Skriv en webbadress som börjar med http:// eller https://.',
    'must be an e-mail address': 'Skriv en e-postadress, till exempel funktion@kommunen.se.',
    'must be one line without control characters': 'Skriv på en rad, utan radbrytningar.',
    'must not hold control characters': 'Texten innehåller tecken som inte går att spara. Skriv om den.',
    'must be well-formed Unicode': 'Texten innehåller tecken som inte går att spara. Skriv om den.',
    'must be lower-case letters, digits and single hyphens':
      'Använd bara små bokstäver a–z, siffror och enkla bindestreck.',
    'needs at least one language': 'Fyll i namnet på minst ett språk.',
  } as Readonly<Record<string, string>>,
  tooLong: (longest: number) => `Texten får ha högst ${longest} tecken.`,
  otherFault: 'Det här värdet går inte att använda. Kontrollera det.',
  keyReused:
    'Samma formulär har redan skickats med annat innehåll. Öppna sidan på nytt och gör ändringen igen.',
  tooLarge: (fits: number) =>
    fits === 0
      ? 'Texterna är för långa för att sparas på en gång. Korta dem, eller spara färre i taget.'
      : `Ändringarna är för många för att sparas på en gång. ${fits === 1 ? 'Bara den första' : `De ${fits} första`} får plats; spara ${fits === 1 ? 'den' : 'dem'} först.`,
  moved: 'Flera sparar just nu. Försök igen om en stund.',
};

import type { AddedFile } from '../../../../functions/core/benchmark/benchmark-store.ts';
import type { ComparedFormat } from '../../../../functions/core/benchmark/compared-formats.ts';
import { formatIn } from '../../format.ts';

const { number, day } = formatIn('sv');

/** Organisations that keep no log here, brought from elsewhere to be compared. */
export const compared = {
  title: 'Jämförda organisationer',
  lead: 'Här läser du in organisationer som inte har sin logg i den här installationen, så att andra kan jämföra sig med dem. De går bara att läsa. Det gäller hela installationen, inte bara den organisation du är inne i.',
  operatorsOnly:
    'Den här sidan gäller hela installationen. Den kräver rollen driftansvarig för alla organisationer.',
  list: {
    heading: 'Det som finns',
    caption: 'Jämförda organisationer, och varifrån uppgifterna kommer',
    none: 'Inga organisationer är inlästa.',
    heads: { name: 'Organisation', source: 'Källa', recorded: 'Senaste uppgift registrerad', file: 'Fil' },
    region: 'Jämförda organisationer, kan rullas i sidled',
    example: 'påhittad',
    fromLog: (seq: number, hash: string) => `egen logg till ändring ${number(seq)}, ${hash}…`,
    fromTable: (file: string) => `självskattning, ${file}`,
    download: (name: string) => `Hämta ${name} som fil`,
    day,
  },
  begin: {
    heading: 'Läs in en fil',
    format: 'Vad är det för fil?',
    formats: {
      benchmark: 'Jämförelsefil från en annan Blomlåda (JSON)',
      'self-assessment': 'Ifylld självskattning (CSV eller Excel)',
    } satisfies Record<ComparedFormat, string>,
    file: 'Fil',
    fileHelp: 'Högst 4 MB. Du får se vad som händer innan något sparas.',
    missing: 'Välj en fil.',
    button: 'Granska filen',
    unsound: 'Filen går inte att använda. Be den som gjorde den att rätta det här:',
  },
  template: {
    heading: 'Mallar för självskattning',
    lead: 'En kommun som inte använder något verktyg fyller i mallen och skickar den till dig.',
    of: (title: string) => `Mall: ${title} (CSV)`,
  },
  preview: {
    title: 'Granska filen',
    about: (file: string, format: string) => `${file}, ${format}.`,
    organisations: 'Vad som händer med varje organisation',
    nothing: 'Filen säger inget nytt. Ingenting behöver sparas.',
    refused: 'Rader som inte går att använda',
    refusedLead: 'De hoppas över. Rätta dem i filen och läs in den igen, nu eller senare.',
    heads: { line: 'Rad', what: 'Gäller', why: 'Vad som ska rättas' },
    first: (shown: number, all: number) => `De första ${number(shown)} av ${number(all)} visas.`,
    region: 'Rader som inte går att använda, kan rullas i sidled',
    counts: (added: number, changed: number, unchanged: number, refused: number) =>
      `Rader: ${number(added)} nya, ${number(changed)} ändrade, ${number(unchanged)} oförändrade eller tomma, ${number(refused)} som inte går att använda.`,
    button: 'Spara',
    back: 'Välj en annan fil',
  },
  outcomes: {
    added: 'Läggs till.',
    known: 'Finns redan, och filen säger inget nytt.',
    older: 'En nyare fil finns redan. Den här sparas inte.',
    differs: 'En lika ny fil säger något annat. Be organisationen om en nyare fil.',
    'lives-here': 'Har sin egen logg här, och det är den som jämförs. Filen sparas inte.',
    'too-large': 'Filen är för stor för att sparas.',
  } satisfies Record<AddedFile, string>,
  saved: 'Filen är inläst.',
  gone: 'Filen finns inte kvar här. Välj den igen.',
};

import type { ColumnField } from '../../../../functions/core/import-fields.ts';

type Explained = {
  /** What the column holds, and how it is written. */
  what: string;
  how: string;
  example: string;
};

/** What stands in each column of our files; the criteria share one explanation. */
export const importColumns: Readonly<Record<ColumnField | 'criterion', Explained>> = {
  id: {
    what: 'E-tjänstens id i Blomlåda.',
    how: 'Lämna tomt för en ny e-tjänst, så får den ett id. Ändra aldrig ett id som står här.',
    example: '',
  },
  'name.sv': {
    what: 'Namnet på svenska. Måste finnas för en ny e-tjänst.',
    how: 'En rad, högst 300 tecken.',
    example: 'Ansök om bygglov',
  },
  'name.en': {
    what: 'Namnet på engelska.',
    how: 'En rad, högst 300 tecken.',
    example: 'Apply for a building permit',
  },
  area: {
    what: 'Området i ramverket. Måste finnas för en ny e-tjänst.',
    how: 'Områdets namn eller id, som i fliken Områden och indikatorer.',
    example: 'Boende och trafikanter',
  },
  indicator: {
    what: 'Indikatorn som e-tjänsten jämförs med andra genom.',
    how: 'Indikatorns namn eller id, som i fliken Områden och indikatorer.',
    example: 'building-permit',
  },
  link: {
    what: 'Adressen till e-tjänsten.',
    how: 'Hela webbadressen, med https://.',
    example: 'https://exempel.se/bygglov',
  },
  unit: {
    what: 'Förvaltningen eller enheten.',
    how: 'En rad, högst 200 tecken.',
    example: 'Samhällsbyggnad',
  },
  role: {
    what: 'Rollen som ansvarar. Skriv aldrig en persons namn.',
    how: 'En rad, högst 200 tecken.',
    example: 'Bygglovschef',
  },
  status: {
    what: 'Bedömningen.',
    how: 'grön, gul, röd, ej aktuell eller okänd. Lämna tomt om kriterierna ska avgöra.',
    example: '',
  },
  criterion: {
    what: 'Ett kriterium i den digitala kedjan. Statusen följer av kriterierna.',
    how: 'ja, nej, ej aktuellt eller vet ej.',
    example: 'ja',
  },
  reason: {
    what: 'Varför e-tjänsten bedöms så. Syns offentligt.',
    how: 'Fyll i på rader där bedömningen är ny eller ändrad.',
    example: 'Genomgång med bygglovsenheten i november.',
  },
  effectiveOn: {
    what: 'Dagen som bedömningen gäller från.',
    how: 'Till exempel 2026-11-22. Tomt betyder den dag du anger för hela importen.',
    example: '2026-11-22',
  },
  reviewOn: {
    what: 'Dagen då en bedömning som ej aktuell ska omprövas.',
    how: 'Till exempel 2027-11-22.',
    example: '',
  },
  'sentence.sv': {
    what: 'En enkel mening till invånarna, på svenska.',
    how: 'Högst 500 tecken.',
    example: 'Du ansöker på webben med e-legitimation och får beslutet digitalt.',
  },
  'sentence.en': {
    what: 'En enkel mening till invånarna, på engelska.',
    how: 'Högst 500 tecken.',
    example: 'You apply online with electronic identification.',
  },
  'description.sv': { what: 'En längre beskrivning, på svenska.', how: 'Högst 20 000 tecken.', example: '' },
  'description.en': { what: 'En längre beskrivning, på engelska.', how: 'Högst 20 000 tecken.', example: '' },
  externalId: {
    what: 'Nyckeln som e-tjänsten har i er egen källa.',
    how: 'Som den skrivs där, med nollor. Formatera kolumnen som text.',
    example: '0042',
  },
  source: {
    what: 'Källan som nyckeln hör till.',
    how: 'Tomt betyder den källa du anger för hela importen.',
    example: '',
  },
  known: {
    what: 'Numret på den senaste ändringen när filen hämtades. Med det vet vi vad som ändrats sedan dess.',
    how: 'Ändra inte. Lämna tomt på nya rader.',
    example: '',
  },
};

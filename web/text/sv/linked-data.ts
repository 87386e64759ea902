/** Vad katalogerna för maskiner säger i ord: tjänstekatalogen (CPSV-AP) och datakatalogen (DCAT-AP-SE). */
const properties = {
  maturity: {
    label: 'digital mognad',
    comment:
      'Hur långt tjänsten är digitaliserad: grön, gul, röd, ej aktuell eller okänd. Ett absolut omdöme enligt härledningsregeln, inte en rangordning. Det är inte tjänstens livscykel, som adms:status anger.',
  },
  maturitySince: {
    label: 'mognad sedan',
    comment: 'Första dagen i den obrutna tid då tjänsten har haft sin status.',
  },
  maturityConfirmedOn: {
    label: 'mognad bekräftad',
    comment: 'Senaste dagen som någon gick i god för statusen. Saknas när ingen har gjort det.',
  },
  maturityIsStale: {
    label: 'mognad inaktuell',
    comment:
      'Sant när statusen är grön, gul eller röd och inte har bekräftats inom den tid som organisationen har bestämt. En inaktuell status räknas inte in i andelar.',
  },
  maturityIsOverride: {
    label: 'mognad satt för hand',
    comment:
      'Sant när statusen är satt för hand och skiljer sig från vad kriterierna ger. Skälet står på tjänstens sida.',
  },
  indicator: {
    label: 'indikator',
    comment: 'Den standardtjänst i ramverket som tjänsten motsvarar, så att organisationer kan jämföras.',
  },
  externalId: {
    label: 'källans nyckel',
    comment: 'Den nyckel som tjänsten har i systemet den kommer från.',
  },
  validOn: { label: 'läget den', comment: 'Dagen som uppgifterna gäller.' },
  knownOn: {
    label: 'enligt vad som var känt',
    comment: 'Dagen (dess slut i Stockholm) eller ögonblicket vars kunskap uppgifterna bygger på.',
  },
  logSeq: { label: 'ändring i loggen', comment: 'Numret på den sista ändring som uppgifterna bygger på.' },
  logHash: {
    label: 'loggens kontrollsumma',
    comment: 'Kontrollsumman (SHA-256) för den sista ändring som uppgifterna bygger på.',
  },
  catalogueVersion: {
    label: 'ramverk',
    comment: 'Den version av områden, kriterier och indikatorer som uppgifterna följer.',
  },
};

export const linkedData = {
  services: {
    title: (organisation: string) => `Tjänstekatalog: ${organisation}`,
    undescribed: (area: string, organisation: string) =>
      `Tjänst i området ”${area}” hos ${organisation}. Ingen beskrivning är skriven än.`,
    properties,
  },
  data: {
    catalogue: {
      title: 'Öppna data från Blomlåda',
      description:
        'Hur långt organisationers e-tjänster är digitaliserade: grön, gul eller röd status för varje tjänst, med hela historiken och skälen till varje bedömning.',
    },
    api: {
      title: 'Blomlådas API',
      description:
        'Läser organisationer, tjänster, bedömningar, förändringar, mål, utgåvor och logg vid valfri dag och så som det då var känt. Ingen nyckel behövs för att läsa.',
    },
    kolada: {
      title: 'Blomlådas indikatorer i Koladas form',
      description:
        'Läses av program som är skrivna för Koladas API (v3): ett nyckeltal för varje indikator (grön 1, gul 0,5, röd 0) och ett för varje områdes index, för kommuner. Färgerna är absoluta omdömen, inte Koladas rangordning.',
    },
    keywords: ['e-tjänster', 'digitalisering', 'kommun'],
    datasets: {
      services: {
        title: 'E-tjänster med digital mognad',
        description: (organisation: string) =>
          `Alla e-tjänster hos ${organisation}, en rad per tjänst: namn, område, indikator, status, sedan när, senast bekräftad, kriterier och mål. Dagens läge; med validOn och knownOn fås en annan dag.`,
      },
      assessments: {
        title: 'Bedömningar av e-tjänster',
        description: (organisation: string) =>
          `Varje bedömning som har gjorts av e-tjänsterna hos ${organisation}, med dag, status, kriterier, skäl och bekräftelser. Det som har tagits tillbaka står kvar och är märkt.`,
      },
      comparison: {
        title: 'Jämförelse av e-tjänster',
        description: (organisation: string) =>
          `Hur ${organisation} står sig mot jämförbara organisationer, indikator för indikator, på samma underlag för alla.`,
      },
      log: {
        title: 'Logg över alla ändringar',
        description: (organisation: string) =>
          `Varje ändring hos ${organisation}, en rad per ändring i en kedja av kontrollsummor, så att vem som helst kan pröva att inget har ändrats i efterhand.`,
      },
    },
  },
  noOrigin: {
    title: 'Datakatalogen finns inte här',
    text: 'Datakatalogen (DCAT-AP-SE) får bara ha fullständiga webbadresser. Den här installationen har inte angett vilken adress den ligger på, så den har ingen datakatalog. Den som driver installationen anger adressen när sidorna publiceras.',
  },
};

import { formatIn } from '../format.ts';

const { day, number } = formatIn('sv');

/** What the law asks every public site to say of itself: accessibility, and personal data. */
export const legal = {
  accessibility: 'Tillgänglighet',
  privacy: 'Personuppgifter',
  statement: {
    title: 'Tillgänglighetsredogörelse',
    lead: (name: string) =>
      `Alla ska kunna läsa hur långt e-tjänsterna hos ${name} har kommit. Här står hur tillgängliga sidorna är, vilka brister som är kända och hur du rapporterar fler.`,
    scope: (name: string) =>
      `Redogörelsen gäller sidorna om ${name} på den här webbplatsen. Den gäller inte de e-tjänster som sidorna länkar till; för dem svarar den som driver tjänsten.`,
    level: 'Hur tillgängliga är sidorna?',
    levelText:
      'Sidorna är delvis förenliga med lagen (2018:1937) om tillgänglighet till digital offentlig service. De är byggda för att uppfylla nivå AA i WCAG 2.1, som lagen kräver genom standarden EN 301 549, och även nivå AA i WCAG 2.2. Våra egna tester hittar inga avvikelser från kriterierna, men ingen utomstående har granskat sidorna och bristerna nedan återstår.',
    faults: 'Kända brister',
    faultList: [
      'Texter som verksamheten har skrivit, eller som är hämtade från en annan källa, kan vara svåra att läsa och kan saknas på svenska eller engelska. Texter på ett annat språk än sidans är märkta, så att skärmläsare uttalar dem rätt.',
      'I en organisation med många e-tjänster kan ett kronblad vara mindre än 24 × 24 bildpunkter. Samma länkar finns i tabellen nedanför bilden.',
      'Den som använder tangentbord passerar alla kronblad ett i taget. Länken ”Hoppa över bilden, till tabellen” leder förbi dem.',
      'På en smal skärm behöver tabellen rullas i sidled inom sin ram.',
      'Blomlådan som fristående bild sammanfattas i text, men bilden räknar inte upp e-tjänsterna. Det gör organisationens sida.',
    ],
    tests: 'Hur vi har testat',
    testsText:
      'Varje ny version av programmet provas i en riktig webbläsare: automatiska tester med verktyget axe på bred och smal skärm, i ljust och mörkt läge och på båda språken, läsning utan skript och en genomgång med enbart tangentbord. HTML-koden valideras. Personer med funktionsnedsättning har ännu inte provat sidorna.',
    dated: (on: string) => `Sidorna granskades och redogörelsen uppdaterades senast den ${day(on)}.`,
    report: 'Rapportera brister',
    reportForm:
      'Berätta om det som inte fungerar genom formuläret här nedanför. Du kan också be att få innehållet på ett annat sätt. Passar formuläret inte dig finns det en annan väg:',
    writeTo: 'Skriv till',
    askOrganisation: (name: string) =>
      `Hör av dig till ${name}, till exempel genom kontaktcenter eller på det sätt du brukar.`,
    askOperator: 'Hör av dig till den som driver webbplatsen.',
    supervision: 'Tillsyn',
    supervisionText:
      'Myndigheten för digital förvaltning, Digg, har tillsyn över att lagen följs. Är du inte nöjd med svaret, eller får du inget, kan du anmäla det till Digg.',
    supervisionLink: 'Anmäl till Digg',
  },
  notice: {
    title: 'Så behandlas personuppgifter',
    lead: 'Sidorna går att läsa utan att logga in. De sätter inga kakor och följer inte vem som läser.',
    reading: 'När du läser',
    readingText:
      'Sidorna hämtar ingenting från andra webbplatser och har ingen statistik över besökare. Servern behöver din IP-adress för att kunna svara, men programmet sparar den inte. Blir det fel i programmet loggas tidpunkt, adress och ett löpnummer, inte vem som frågade. Den som driver servern kan föra en egen teknisk logg.',
    changing: 'När någon ändrar',
    changingText:
      'Varje ändring sparas i en logg som bara kan växa: vad som ändrades, från vilken dag det gäller, när det skrevs, varför och i vilken roll. Den loggen är offentlig. Där syns rollen, till exempel strateg eller redaktör, men aldrig vem det var.',
    staffText:
      'Vem som var inloggad sparas som ett id utan namn, skilt från loggen. Namnet som hör till id:t ligger på ett tredje ställe. Båda kan raderas utan att loggen ändras.',
    reporting: 'När du rapporterar något',
    reportingText: (days: number) =>
      `Du kan rapportera ett fel utan att logga in, och formuläret sätter inga kakor. Det du skriver, och din e-postadress om du lämnar den, sparas skilt från loggen och läses bara av dem som sköter sidorna. E-postadressen används bara för att svara dig. Efter ${number(days)} dagar slutar allt att visas och raderas, besvarat eller inte. I säkerhetskopior kan det finnas kvar i 35 dagar till.`,
    senderText:
      'För att ingen ska kunna fylla inkorgen räknas hur mycket som kommer från samma håll under en dag. Din IP-adress sparas inte, men en kontrollsumma av den (för IPv6 av adressens första hälft). Den räknas fram med en hemlig nyckel och blir en ny varje dag, så utan nyckeln går den varken att härleda till adressen eller att följa från en dag till nästa. Den ligger skilt från det du skrev och raderas inom några dagar.',
    answerText:
      'Ett svar kan publiceras. Då hamnar svaret i den offentliga loggen tillsammans med det av din text som den som svarar väljer att visa. Även en sådan text kan tas bort, på samma sätt som andra texter.',
    texts: 'Om en personuppgift hamnar i en text',
    textsText:
      'Motiveringar, beskrivningar och länkar ska inte innehålla personuppgifter. Händer det ändå kan texten tas bort. Då raderas den, och kvar i loggen står bara att en text har tagits bort, när och varför. Loggens kontrollsummor stämmer fortfarande.',
    backups:
      'Det som har raderats kan finnas kvar i säkerhetskopior tills de är så gamla att de försvinner. Databasens löpande kopia sträcker sig högst 35 dagar bakåt. Kopior som andra har laddat ner kan ingen ta tillbaka.',
    rights: 'Dina rättigheter',
    rightsText:
      'Du har rätt att få veta vilka uppgifter som finns om dig, att få felaktiga uppgifter rättade och att i vissa fall få uppgifter raderade eller invända mot hur de används.',
    controller: (name: string) => `Personuppgiftsansvarig för det som ${name} registrerar är ${name}.`,
    operator: 'Personuppgiftsansvarig är den som driver webbplatsen.',
    complain: 'Är du inte nöjd kan du klaga hos Integritetsskyddsmyndigheten (IMY).',
    complainLink: 'Klaga hos IMY',
  },
};

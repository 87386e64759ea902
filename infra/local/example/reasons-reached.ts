import type { Stage } from './stages.ts';

type Pool = readonly string[];

const information: Pool = [
  'Sidan är omskriven: vem tjänsten är till för, vad som krävs, vad den kostar och hur lång tid den tar.',
  'Ny informationssida med de tio vanligaste frågorna. Ärendet lämnas fortfarande in på papper.',
  'Villkor, avgift och handläggningstid står nu på webben. Blanketten är en utskrift.',
  'Webbredaktionen har gått igenom sidan med handläggarna. Nu stämmer den.',
  'Informationen är på plats på lätt svenska. Nästa steg är ett formulär.',
  'Vi har samlat det som fanns på tre ställen på en sida. Ansökan tas emot i receptionen.',
  'Sidan säger nu också vad man kan göra om man inte är nöjd med beslutet.',
];

const form: Pool = [
  'Det nya formuläret är öppet. Underskriften kommer på papper efteråt.',
  'Ärendet kan lämnas in på webben med bilagor. E-legitimation är inte inkopplad än.',
  'Pdf-blanketten är ersatt av ett formulär som kontrollerar att allt är ifyllt.',
  'Formuläret är i drift. Registrator får det som e-post och lägger upp ärendet.',
  'Nu går det att lämna in på webben dygnet runt. Resten av kedjan är som förut.',
  'Vi har öppnat ett enkelt formulär i väntan på inloggning.',
  'Inlämning på webben finns sedan förra veckan. Var fjärde använder den redan.',
  'Formuläret lånades av grannkommunen och anpassades på två dagar.',
];

const signed: Pool = [
  'E-legitimation är inkopplad, och ingen behöver skicka papper i efterhand.',
  'Man loggar in och skriver under i tjänsten. Handläggaren skriver av uppgifterna.',
  'Inloggning och underskrift är på plats. Kopplingen till verksamhetssystemet återstår.',
  'Underskrift på papper krävs inte längre. Ärendet skrivs ut när det kommer in.',
  'Även ombud kan nu skriva under. Uppgifterna förs över för hand.',
  'Tjänsten kräver e-legitimation och är förifylld med namn och adress.',
  'Flyttad till plattformen med inloggning. Handläggarna arbetar som förut.',
  'Nu vet vi vem som lämnar in. Ofullständiga ärenden har blivit hälften så många.',
];

const received: Pool = [
  'Uppgifterna går direkt in i verksamhetssystemet. Beslutet kommer med post.',
  'Kopplingen är i drift: ärendet läggs upp av sig självt och bilagorna följer med.',
  'Avskriften är borta. Det sparar ungefär tio minuter för varje ärende.',
  'Ärendena landar hos rätt handläggare utan att någon sorterar dem.',
  'Registrator behöver inte längre lägga upp ärendena. Svaret skickas ännu i kuvert.',
  'Systemet tar emot ärendet, men den sökande kan inte se hur det går.',
  'Efter två månaders provdrift är kopplingen godkänd.',
];

const followed: Pool = [
  'Den sökande ser ärendet på sin sida och får beslutet digitalt. Arkivet är på papper.',
  'Beslutet går till den digitala brevlådan. Akten skrivs ut när ärendet avslutas.',
  'Ärendet går att följa steg för steg. Det som återstår är arkivet.',
];

const whole: Pool = [
  'Nu är hela kedjan digital: inget skrivs ut och inget skrivs av.',
  'Med e-arkivet är sista ledet klart. Vi har följt tio ärenden hela vägen.',
  'Beslutet skickas digitalt, och akten arkiveras utan utskrift.',
  'Alla led är uppfyllda. Enheten har slutat med pappersakter.',
  'Kontrollerat med stickprov: fem av fem ärenden gick digitalt från början till slut.',
  'Det sista papperet är borta, och gallringen är beslutad.',
  'Från ansökan till arkiv utan papper. Nio av tio väljer den vägen.',
  'Ärendet följs på webben, beslutet är digitalt och handlingarna bevaras i e-arkivet.',
];

/** Why a service was judged to have come this far. */
export const REACHED_REASONS: Partial<Record<Stage, Pool>> = {
  information,
  form,
  signed,
  received,
  followed,
  whole,
};

const aboutPages: Pool = [
  'Sidan finns även på engelska.',
  'Kundtjänst är utbildad och kan hjälpa till.',
  'Skärmläsare fungerar efter en rättelse.',
  'Ansvarig roll är utpekad.',
];

const aboutSteps: Pool = [
  'Testat med sex invånare före start.',
  'Lösningen är delad med två andra kommuner.',
  'Enheten har gått igenom kriterierna tillsammans.',
  'Kostnaden rymdes i budgeten.',
  'Beslutat i förvaltningens ledningsgrupp.',
  'Provat i mobil, surfplatta och dator.',
  'Nästa steg är inplanerat.',
  'Kundtjänst är utbildad och kan hjälpa till.',
];

const aboutWholeChains: Pool = [
  'Fyra av fem som svarade på enkäten är nöjda.',
  'Frågorna per telefon har blivit färre.',
  'Tjänsten finns även på engelska.',
  'Väntetiden har gått från tre veckor till en.',
  'Gammal blankett är borttagen.',
];

/** What may be added to the reasons above. */
export const ADDED_REMARKS: Partial<Record<Stage, Pool>> = {
  information: aboutPages,
  form: aboutSteps,
  signed: aboutSteps,
  received: aboutSteps,
  followed: aboutSteps,
  whole: aboutWholeChains,
};

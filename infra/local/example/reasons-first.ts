import type { Stage } from './stages.ts';

type Pool = readonly string[];

const paper: Pool = [
  'Allt sköts på papper, och webbsidan säger inte vad som krävs.',
  'På webben finns bara ett telefonnummer. Resten tar man vid besök.',
  'Blanketten hämtas i receptionen. Varken avgift eller handläggningstid står på webben.',
  'Sidan nämner tjänsten men inte vem den är till för, och blanketten skickas med post.',
  'Vi hittar ingen information på webben, och ärendet lämnas in på papper.',
  'Den som frågar får en blankett hemskickad. På webben står ingenting.',
  'Webbsidan är från förra mandatperioden och stämmer inte. Allt annat är papper.',
  'Handläggaren tar emot ärendet vid ett möte och för in det i en pärm.',
  'Informationen försvann när webbplatsen gjordes om. Blanketten finns i receptionen.',
  'Ingen del av kedjan är digital. Ärendet börjar och slutar i ett kuvert.',
];

const information: Pool = [
  'Informationen på webben är komplett, men blanketten skrivs ut och skickas med post.',
  'Man kan läsa om villkor, avgift och tid på webben. Resten är papper.',
  'Webbsidan är bra. Blanketten är en pdf som inte går att skicka in.',
  'All information finns, men ärendet måste lämnas in i receptionen.',
  'Sidan svarar på de vanligaste frågorna. Själva ärendet tas per telefon.',
  'Vem som kan få vad och till vilket pris står tydligt. Digitalt stannar det där.',
];

const form: Pool = [
  'Det finns ett formulär på webben, men det måste följas av en underskrift på papper.',
  'Formuläret kommer som e-post till registrator, utan inloggning och underskrift.',
  'Ärendet kan lämnas in på webben. Den som lämnar in behöver inte visa vem den är.',
  'Formuläret fungerar, men bilagor och underskrift skickas i efterhand.',
  'Vi tar emot ärenden via ett enkelt formulär. Därefter sker allt för hand.',
  'Inlämning på webben går bra, och sedan tar skrivaren över.',
];

const signed: Pool = [
  'Inloggning och underskrift fungerar. Handläggaren skriver av ärendet i verksamhetssystemet.',
  'Man lämnar in med e-legitimation, men ärendet skrivs ut när det kommer fram.',
  'Fram till inlämningen är allt digitalt. Därefter för vi över uppgifterna för hand.',
];

const received: Pool = [
  'Ärendet går direkt in i systemet. Beslutet skickas med post.',
  'Handläggningen är digital, men den som väntar får ringa och fråga hur det går.',
];

const whole: Pool = [
  'Hela kedjan är digital redan i dag.',
  'Inget skrivs ut, inget skrivs av och beslutet kommer digitalt.',
];

/** Why a service was judged as it was the first time. */
export const FIRST_REASONS: Partial<Record<Stage, Pool>> = {
  paper,
  information,
  form,
  signed,
  received,
  whole,
};

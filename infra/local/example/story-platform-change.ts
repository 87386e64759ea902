import type { Month } from './story-time.ts';

/** When the old e-service platform was switched off. */
export const PLATFORM_CHANGE: Month = 66;

/** A service that fell with the platform, why, and how it came back. */
export type PlatformFall = {
  service: string;
  to: 'unlinked' | 'signed' | 'form' | 'paper';
  because: string;
  back: Month;
  healed: string;
};

/** The setback: what the change of platform did to services that had been green. */
export const PLATFORM_FALLS: readonly PlatformFall[] = [
  {
    service: 'hemtjanst',
    to: 'unlinked',
    because:
      'Kopplingen till omsorgssystemet följde inte med till den nya plattformen. Biståndsenheten skriver av.',
    back: 79,
    healed: 'Kopplingen är byggd på nytt, och avskriften har upphört.',
  },
  {
    service: 'forsorjningsstod',
    to: 'unlinked',
    because: 'Ansökningarna kommer som pdf efter plattformsbytet och matas in för hand, 300 i månaden.',
    back: 76,
    healed: 'Ansökningarna går direkt in i systemet igen. Förifyllningen är också tillbaka.',
  },
  {
    service: 'forskoleplats',
    to: 'unlinked',
    because:
      'Kön uppdateras inte av sig själv sedan plattformen byttes. Handläggarna för över varje ansökan.',
    back: 72,
    healed: 'Kön uppdateras direkt igen. Skillnader från övergångstiden är utredda.',
  },
  {
    service: 'skolval',
    to: 'signed',
    because:
      'Skolvalet måste öppna innan kopplingarna är klara, så önskemålen läses in från en fil och beskeden skickas med post.',
    back: 74,
    healed: 'Årets skolval gick via den nya plattformen i alla led.',
  },
  {
    service: 'feriejobb',
    to: 'form',
    because: 'Tjänsten ersattes av ett tillfälligt formulär utan inloggning när plattformen byttes.',
    back: 77,
    healed: 'Den riktiga tjänsten är tillbaka med inloggning, svar och lönekoppling.',
  },
  {
    service: 'livsmedel',
    to: 'unlinked',
    because:
      'Miljösystemet tar inte emot anmälningar från den nya plattformen. Inspektörerna registrerar dem själva.',
    back: 75,
    healed: 'Miljösystemet är uppgraderat och tar emot anmälningarna.',
  },
  {
    service: 'bygglov',
    to: 'unlinked',
    because: 'Ritningar över 50 MB fastnar mellan plattformen och bygglovssystemet och hämtas hem för hand.',
    back: 73,
    healed: 'Stora ritningar går igenom. Inga ärenden har fastnat på en månad.',
  },
  {
    service: 'bygganmalan',
    to: 'signed',
    because: 'Anmälan ligger kvar på en reservlösning utan ärendesida, och startbeskedet skickas med post.',
    back: 85,
    healed: 'Flyttad till den nya plattformen. Startbeskedet är digitalt igen.',
  },
  {
    service: 'tomtko',
    to: 'paper',
    because:
      'Tomtkön fick inte plats i första flytten. Tjänsten är stängd, sidan nere och kön förs i ett kalkylblad.',
    back: 80,
    healed: 'Tomtkön är öppen igen. Alla har behållit sin plats i kön.',
  },
  {
    service: 'lokalbokning',
    to: 'form',
    because: 'Bokningen visar inte lediga tider efter plattformsbytet. Önskemål tas emot i ett formulär.',
    back: 87,
    healed: 'Bokning, betalning och dörrkoder fungerar igen, nu även i idrottshallarna.',
  },
  {
    service: 'synpunkter',
    to: 'unlinked',
    because: 'Synpunkterna hamnar i en gemensam brevlåda och sorteras för hand sedan plattformen byttes.',
    back: 71,
    healed: 'Synpunkterna går till rätt enhet av sig själva igen.',
  },
  {
    service: 'medborgarforslag',
    to: 'paper',
    because:
      'Tjänsten var inte beställd på den nya plattformen. Sidan är borta, och förslag lämnas på papper.',
    back: 82,
    healed: 'Tjänsten är uppbyggd på nytt, och det går åter att stödja andras förslag.',
  },
];

import type { Month } from './story-time.ts';

/** What residents were told before: the sentence of a service until it was revised. */
export type FirstSentence = { service: string; until: Month; sv: string };

export const FIRST_SENTENCES: readonly FirstSentence[] = [
  { service: 'hemtjanst', until: 59, sv: 'Du ansöker på en blankett eller ringer biståndsenheten.' },
  {
    service: 'forsorjningsstod',
    until: 44,
    sv: 'Du ansöker på en blankett som du lämnar i receptionen varje månad.',
  },
  { service: 'lss-insats', until: 93, sv: 'Du ansöker på en blankett och skickar den med post.' },
  { service: 'trygghetslarm', until: 99, sv: 'Du beställer larmet per telefon.' },
  { service: 'bostadsanpassning', until: 104, sv: 'Du ansöker på webben, och beslutet kommer med post.' },
  {
    service: 'forskoleplats',
    until: 39,
    sv: 'Du ansöker i ett formulär på webben och får erbjudandet med post.',
  },
  { service: 'skolskjuts', until: 86, sv: 'Du ansöker på en blankett från skolan.' },
  {
    service: 'modersmal',
    until: 91,
    sv: 'Du läser om undervisningen på webben och anmäler barnet på en blankett.',
  },
  { service: 'livsmedel', until: 50, sv: 'Du skickar en blankett till miljökontoret innan du öppnar.' },
  {
    service: 'tillfallig-servering',
    until: 118,
    sv: 'Du ansöker på webben senast tre veckor före festen och hämtar beslutet hos oss.',
  },
  { service: 'koldmedierapport', until: 108, sv: 'Du lämnar rapporten på webben senast den 31 mars.' },
  { service: 'bygglov', until: 50, sv: 'Du skickar ansökan och ritningar på papper, i två exemplar.' },
  { service: 'tomtko', until: 48, sv: 'Du anmäler dig i ett formulär och ringer om du vill veta din plats.' },
  { service: 'lokalbokning', until: 46, sv: 'Du skickar ett önskemål och blir uppringd av vaktmästaren.' },
  { service: 'registerutdrag', until: 96, sv: 'Du begär utdraget i ett formulär på webben.' },
  {
    service: 'simskola',
    until: 102,
    sv: 'Du läser om kurserna på badhusets webbplats och anmäler dig per telefon.',
  },
  {
    service: 'informationssakerhet',
    until: 114,
    sv: 'Kommunens information är klassad och driften övervakas.',
  },
];

import type { Indicator } from '../catalogue.ts';

/** E-services about building and living, and about getting around. */
export const residentsAndTraffic = [
  {
    id: 'building-permit',
    area: 'residents-and-traffic',
    name: { sv: 'Bygglov, marklov och rivningslov', en: 'Building, ground works and demolition permits' },
    description: {
      sv: 'Söka lov, komplettera ärendet och svara när en granne vill bygga.',
      en: 'Apply for a permit, add to the case and answer when a neighbour wants to build.',
    },
  },
  {
    id: 'building-notification',
    area: 'residents-and-traffic',
    name: { sv: 'Anmälan av byggåtgärder', en: 'Building works that need notification' },
    description: {
      sv: 'Anmäla sådant som inte kräver lov, till exempel attefallsåtgärder och ändrad planlösning.',
      en: 'Notify works that need no permit, such as a small garden house or a changed floor plan.',
    },
  },
  {
    id: 'site-ruling',
    area: 'residents-and-traffic',
    name: { sv: 'Förhandsbesked, planbesked och strandskydd', en: 'Rulings before building on a site' },
    description: {
      sv: 'Få prövat om platsen får bebyggas innan man ritar huset.',
      en: 'Find out whether a site may be built on before you draw the house.',
    },
  },
  {
    id: 'fireplace-and-chimney',
    area: 'residents-and-traffic',
    name: { sv: 'Eldstad och sotning', en: 'Fireplaces and chimney sweeping' },
    description: {
      sv: 'Anmäla ny eldstad eller rökkanal, och söka om att få sota själv.',
      en: 'Notify a new fireplace or flue, and apply to sweep your own chimney.',
    },
  },
  {
    id: 'maps',
    area: 'residents-and-traffic',
    name: { sv: 'Kartor och nybyggnadskarta', en: 'Maps and site maps' },
    description: {
      sv: 'Söka i kommunens karta och beställa kartutdrag eller nybyggnadskarta.',
      en: 'Search the municipality’s map and order map extracts or a site map.',
    },
  },
  {
    id: 'plots-and-land',
    area: 'residents-and-traffic',
    name: { sv: 'Tomtkö och kommunal mark', en: 'Plots and municipal land' },
    description: {
      sv: 'Ställa sig i tomtkö, eller köpa och arrendera kommunens mark.',
      en: 'Join the queue for plots, or buy and lease the municipality’s land.',
    },
  },
  {
    id: 'water-connection',
    area: 'residents-and-traffic',
    name: { sv: 'Kommunalt vatten och avlopp', en: 'Municipal water and sewage' },
    description: {
      sv: 'Ansluta en fastighet, lämna mätarställning och anmäla ny ägare.',
      en: 'Connect a property, submit a meter reading and report a new owner.',
    },
  },
  {
    id: 'private-sewage',
    area: 'residents-and-traffic',
    name: { sv: 'Enskilt avlopp och värmepump', en: 'Private sewage and heat pumps' },
    description: {
      sv: 'Söka tillstånd för eller anmäla eget avlopp eller värmepump i mark eller vatten.',
      en: 'Apply for a permit for, or notify, private sewage or a heat pump in ground or water.',
    },
  },
  {
    id: 'waste-collection',
    area: 'residents-and-traffic',
    name: { sv: 'Avfallshämtning', en: 'Waste collection' },
    description: {
      sv: 'Beställa, ändra eller göra uppehåll i hämtning av hushållens avfall.',
      en: 'Order, change or pause the collection of household waste.',
    },
  },
  {
    id: 'street-permits',
    area: 'residents-and-traffic',
    name: { sv: 'Grävning, trafikanordning och dispens', en: 'Digging, road works and exemptions' },
    description: {
      sv: 'Söka tillstånd att gräva eller stänga av gata, eller dispens från trafikregler.',
      en: 'Apply to dig in or close a street, or for an exemption from traffic rules.',
    },
  },
  {
    id: 'parking-charges',
    area: 'residents-and-traffic',
    name: { sv: 'Parkeringsavgift: bestrida eller få tillbaka', en: 'Parking charges: contest or reclaim' },
    description: {
      sv: 'Bestrida en felparkering, eller begära tillbaka en avgift som blev fel.',
      en: 'Contest a parking penalty, or reclaim a charge that went wrong.',
    },
  },
  {
    id: 'disabled-parking-permit',
    area: 'residents-and-traffic',
    name: {
      sv: 'Parkeringstillstånd för rörelsehindrade',
      en: 'Parking permit for people with reduced mobility',
    },
    description: {
      sv: 'Söka eller förnya tillståndet, och kvittera beslutet.',
      en: 'Apply for or renew the permit, and confirm that the decision was received.',
    },
  },
  {
    id: 'street-fault',
    area: 'residents-and-traffic',
    name: { sv: 'Felanmälan gata och park', en: 'Faults in streets and parks' },
    description: {
      sv: 'Anmäla hål i vägen, trasig belysning, klotter och annat som behöver lagas.',
      en: 'Report potholes, broken lights, graffiti and other things that need mending.',
    },
  },
] as const satisfies readonly Indicator[];

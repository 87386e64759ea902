import { DEFAULT_SETTINGS } from '../../functions/core/organisation.ts';
import { defaultSlug } from '../../functions/core/slug.ts';
import { sundsvallList } from './example-data.ts';
import { ensureOrganisation, type Filling } from './filling.ts';
import { runFillImport } from './run-fill-import.ts';

const SUNDSVALL = '2281';
/** The list was fetched on a day of 2025 that nobody noted; it is dated to the end of that year. */
const LISTED_ON = '2025-12-31';

const ABOUT = {
  sv: [
    'Uppgifterna är hämtade ur kommunens offentliga lista över e-tjänster, så som portalen lämnade ut den under 2025;',
    'dagen är inte noterad, så de dateras till årets slut. Listan säger att en ansökan kan göras på webben och om',
    'inloggning krävs. Den säger inget om resten av kedjan: informationen, ärendesystemet, beslutet och arkivet.',
    'Därför är alla tjänster gula: digitala på ytan, resten ännu inte känt. Kommunen har inte själv gjort någon bedömning här.',
  ].join(' '),
  en: [
    'The data come from the municipality’s public list of e-services as the portal gave it out during 2025;',
    'the day was not noted, so they are dated to the end of that year. The list says that an application can be made',
    'online and whether login is required. It says nothing of the rest of the chain: the information, the case system,',
    'the decision and the archive. So every service is yellow: digital on the surface, the rest not yet known.',
    'The municipality has not assessed them here itself.',
  ].join(' '),
};

/** Sundsvall's real list of 161 e-services. */
export async function fillSundsvall(filling: Filling): Promise<void> {
  await ensureOrganisation(filling, SUNDSVALL, {
    ...DEFAULT_SETTINGS,
    slug: defaultSlug(SUNDSVALL),
    name: 'Sundsvalls kommun',
    licence: {
      id: 'MIT',
      attribution: 'Sundsvallskommun/api-service-oep-integrator, MIT, © 2022 Sundsvalls kommun',
    },
    about: ABOUT,
  });
  const rows = await runFillImport(filling, SUNDSVALL, 'open-eplatform', [sundsvallList()], LISTED_ON);
  filling.report(`Sundsvalls kommun: ${rows} e-services from the municipality's own public list`);
}

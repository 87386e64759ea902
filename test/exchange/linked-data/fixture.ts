import type { OrganisationSettings } from '../../../functions/core/organisation.ts';
import { assess, register, Story } from '../../core/story.ts';

export const ORIGIN = 'https://blomlada.example';

/** A municipality with a described service, one that has a plain sentence alone, and one with neither. */
export function municipality(settings: Partial<OrganisationSettings> = {}): Story {
  return new Story('2281', { slug: 'sundsvall', name: 'Sundsvalls kommun', ...settings })
    .on(
      '2024-03-01T09:00:00.000Z',
      {
        type: 'register-service',
        id: 'bygglov',
        effectiveOn: '2024-03-01',
        area: 'residents-and-traffic',
        name: { sv: 'Bygglov', en: 'Building permit' },
        indicator: 'building-permit',
        link: 'https://e.example/bygglov?a=[1]&b={2}|3',
        externalId: 'BL-17',
        sdg: 'N1',
        description: { sv: 'Sök bygglov.\n\nDu betalar & får svar "digitalt".' },
        sentence: { sv: 'Du kan söka på webben.', en: 'You can apply online.' },
      },
      {
        type: 'register-service',
        id: 'skolval',
        effectiveOn: '2024-03-01',
        area: 'children-and-pupils',
        name: { sv: 'Skolval' },
        sentence: { sv: 'Du väljer skola på webben.' },
      },
      register('parkering', '2024-03-01'),
    )
    .on('2025-06-01T09:00:00.000Z', assess('bygglov', '2025-05-01', 'green'))
    .on('2026-02-01T09:00:00.000Z', assess('bygglov', '2025-10-01', 'yellow', 'Rättat i efterhand'))
    .on('2026-03-01T09:00:00.000Z', {
      type: 'assess-service',
      service: 'skolval',
      effectiveOn: '2026-02-20',
      status: 'red',
      reason: 'Blankett',
    });
}

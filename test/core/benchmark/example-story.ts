import { Story } from '../story.ts';

/** A log with all that benchmark files must carry: moves, a correction of the past, an edition, a redated service. */
export function exampleStory(): Story {
  const story = new Story('exempel', { slug: 'exempel', name: 'Exempel', example: true });
  const services = ['bygglov', 'parkering', 'avlopp'].map(
    (id) =>
      ({
        type: 'register-service',
        id,
        name: { sv: `Exempel ${id}` },
        area: 'residents-and-traffic',
        effectiveOn: '2020-01-01',
        role: 'Exempelchef',
        sentence: { sv: 'En mening' },
        description: { sv: 'En beskrivning' },
      }) as const,
  );
  const judged = (service: string, status: 'green' | 'yellow' | 'red', effectiveOn: string) => ({
    type: 'assess-service' as const,
    service,
    status,
    effectiveOn,
    reason: 'Ett hemligt skäl',
    evidence: ['https://bevis.example/a'],
  });
  return story
    .on('2020-02-01T08:00:00.000Z', ...services)
    .on(
      '2022-03-01T08:00:00.000Z',
      judged('bygglov', 'yellow', '2022-02-01'),
      judged('parkering', 'red', '2022-02-01'),
    )
    .on('2024-09-01T08:00:00.000Z', judged('bygglov', 'green', '2024-08-01'))
    .on('2025-01-10T08:00:00.000Z', {
      type: 'publish-edition',
      id: '2024',
      label: 'Exempelutgåva 2024',
      validOn: '2024-12-31',
    })
    .on('2025-02-01T08:00:00.000Z', judged('bygglov', 'red', '2024-12-01'))
    .on('2025-03-01T08:00:00.000Z', {
      type: 'confirm-assessment',
      service: 'parkering',
      effectiveOn: '2025-02-15',
    })
    .on('2025-04-01T08:00:00.000Z', {
      type: 'redate-service',
      service: 'avlopp',
      effectiveOn: '2021-05-01',
      reason: 'Ett hemligt skäl',
    })
    .on('2025-05-01T08:00:00.000Z', {
      type: 'merge-service',
      service: 'parkering',
      into: 'bygglov',
      effectiveOn: '2025-04-15',
      reason: 'Ett hemligt skäl',
    });
}

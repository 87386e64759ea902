import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { asDataBlock } from '../../web/pages/service-data.tsx';
import { elements, visit } from './reading.ts';

/** The data block of a page, read as a search engine does. */
function dataIn(address: string): Record<string, unknown> | undefined {
  const [block] = elements(visit(address).body, 'script').filter(
    ({ attribs }) => attribs['type'] === 'application/ld+json',
  );
  const text = block?.children[0];
  return text && 'data' in text ? JSON.parse(text.data) : undefined;
}

describe('the data of a service for search engines', () => {
  test('say what it is, who answers for it, where it holds and where it is found', () => {
    expect(dataIn('/exempelkommun/tjanst/building-permit/')).toEqual({
      '@context': 'https://schema.org',
      '@type': 'GovernmentService',
      identifier: 'building-permit',
      name: 'Bygglov, marklov och rivningslov',
      provider: { '@type': 'GovernmentOrganization', identifier: 'exempel', name: 'Exempelkommun' },
      areaServed: { '@type': 'AdministrativeArea', name: 'Exempelkommun' },
      url: 'https://e-tjanster.example/building-permit',
      availableChannel: {
        '@type': 'ServiceChannel',
        serviceUrl: 'https://e-tjanster.example/building-permit',
      },
    });
  });

  test('claim no area for an agency, and nothing of how digital it is', () => {
    const data = dataIn('/ca-1/tjanst/1005/');
    expect(data).not.toHaveProperty('areaServed');
    expect(JSON.stringify(data)).not.toMatch(/green|yellow|red\b|maturity/);
  });

  test('are left out of a service that has ended, and of a day on which it did not exist', () => {
    expect(dataIn('/exempelkommun/tjanst/lokal-businesses-1/')).toBeUndefined();
    expect(dataIn('/exempelkommun/tjanst/building-permit/?validOn=2015-01-01')).toBeUndefined();
  });

  test('hold any text and end at none', () => {
    expect(dataIn('/h/tjanst/h-0/')).toMatchObject({ name: '<script>alert(1)</script>' });
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const block = asDataBlock({ text });
        expect(block).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(block)).toEqual({ text });
      }),
    );
  });
});

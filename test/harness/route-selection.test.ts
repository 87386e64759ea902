import { describe, expect, test } from 'vitest';
import { selectRoute } from '../../infra/harness/route-selection.ts';

const route = (key: string) => {
  const [method = '', path = ''] = key === '$default' ? ['ANY', key] : key.split(' ');
  return { key, method, path, to: key };
};

const ROUTES = [
  'GET /{proxy+}',
  'GET /',
  'GET /arbetsyta',
  'GET /arbetsyta/{proxy+}',
  'ANY /arbetsyta/{proxy+}',
  'GET /api/{version}/log',
  'GET /api/{proxy+}',
  '$default',
].map(route);

describe('the most specific route is selected:', () => {
  test.each([
    ['GET', '/', 'GET /', {}],
    ['GET', '/sundsvall/tjanst/', 'GET /{proxy+}', { proxy: 'sundsvall/tjanst/' }],
    ['GET', '/arbetsyta', 'GET /arbetsyta', {}],
    ['GET', '/arbetsyta/', 'GET /arbetsyta/{proxy+}', { proxy: '' }],
    ['POST', '/arbetsyta/2281/', 'ANY /arbetsyta/{proxy+}', { proxy: '2281/' }],
    ['GET', '/api/v1/log', 'GET /api/{version}/log', { version: 'v1' }],
    ['GET', '/api/v1/log/head', 'GET /api/{proxy+}', { proxy: 'v1/log/head' }],
    ['DELETE', '/', '$default', {}],
  ])('%s %s', (method, path, key, parameters) => {
    const selected = selectRoute(ROUTES, method, path);
    expect(selected?.route.key).toBe(key);
    expect(selected?.parameters).toEqual(parameters);
  });
});

test('none is selected where none fits', () => {
  expect(selectRoute(ROUTES.slice(0, -1), 'POST', '/sundsvall/')).toBeNull();
});

import { describe, expect, test } from 'vitest';
import { ROUTES } from '../../infra/routes.ts';
import { template } from './template.ts';

const stack = template();

type Found = Record<string, { Properties: Record<string, unknown> }>;
const all = (type: string): Found => stack.findResources(type) as Found;

/** Which function answers a route, read from the template: route → integration → function. */
function answering(): Record<string, string> {
  const integrations = all('AWS::ApiGatewayV2::Integration');
  const routes = Object.values(all('AWS::ApiGatewayV2::Route')).map(({ Properties }) => {
    const target = JSON.stringify(Properties['Target']);
    const [id = ''] = Object.keys(integrations).filter((each) => target.includes(`"${each}"`));
    const uri = integrations[id]?.Properties['IntegrationUri'] as { 'Fn::GetAtt': [string] };
    return [String(Properties['RouteKey']), uri['Fn::GetAtt'][0].replace(/[0-9A-F]{8}$/, '')] as const;
  });
  return Object.fromEntries(routes);
}

const WHO = {
  'GET /': 'Public',
  'HEAD /': 'Public',
  'GET /{proxy+}': 'Public',
  'HEAD /{proxy+}': 'Public',
  'GET /healthz': 'Public',
  'GET /api/v1/{proxy+}': 'Public',
  'HEAD /api/v1/{proxy+}': 'Public',
  'OPTIONS /api/v1/{proxy+}': 'Public',
  'PUT /api/v1/{proxy+}': 'Staff',
  'POST /api/v1/{proxy+}': 'Staff',
  ...Object.fromEntries(
    ['/arbetsyta', '/arbetsyta/{proxy+}', '/en/arbetsyta', '/en/arbetsyta/{proxy+}'].flatMap((path) =>
      ['GET', 'HEAD', 'POST'].map((method) => [`${method} ${path}`, 'Staff']),
    ),
  ),
  ...Object.fromEntries(
    ['/rapportera/{proxy+}', '/en/rapportera/{proxy+}'].flatMap((path) =>
      ['GET', 'HEAD', 'POST'].map((method) => [`${method} ${path}`, 'Report']),
    ),
  ),
};

describe('the HTTP API', () => {
  test('has the listed routes and no others, each answered by the function that may', () => {
    expect(answering()).toEqual(WHO);
    expect(ROUTES).toHaveLength(Object.keys(WHO).length);
  });

  test('has no authorizer, which would answer preflights with 401; the functions check themselves', () => {
    expect(all('AWS::ApiGatewayV2::Authorizer')).toEqual({});
    for (const { Properties } of Object.values(all('AWS::ApiGatewayV2::Route')))
      expect(Properties['AuthorizationType']).toBe('NONE');
  });

  test('has clean paths, one stage, and a limit to what it lets through', () => {
    const stages = Object.values(all('AWS::ApiGatewayV2::Stage'));
    expect(stages).toHaveLength(1);
    expect(stages[0]?.Properties).toMatchObject({
      StageName: '$default',
      AutoDeploy: true,
      DefaultRouteSettings: { ThrottlingRateLimit: 200, ThrottlingBurstLimit: 400 },
    });
  });

  test('notes how requests went, and nothing of who sent them or what was asked', () => {
    const [stage] = Object.values(all('AWS::ApiGatewayV2::Stage'));
    const { Format } = Object(stage?.Properties['AccessLogSettings']) as { Format: string };
    const noted = [...Format.matchAll(/\$context\.([\w.]+)/g)].map((match) => match[1]);
    expect(noted).toEqual([
      'requestId',
      'requestTime',
      'routeKey',
      'status',
      'responseLatency',
      'responseLength',
      'integrationErrorMessage',
    ]);
  });
});

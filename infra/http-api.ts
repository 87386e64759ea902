import { RemovalPolicy } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  CfnRoute,
  CfnStage,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';
import type { Settings } from './deployment.ts';
import { type Answering, ROUTES } from './routes.ts';

/** What a request may cost at most: a country's staff are far below it, and a flood above it is turned away. */
const THROTTLE = { rateLimit: 200, burstLimit: 400 };

/** Far more than a country reports in a second, and little enough that a flood costs next to nothing. */
const REPORTS = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 };

/** What is noted of each request: which kind, how it went, how long it took; not who asked, nor for what exactly. */
const NOTED = JSON.stringify({
  requestId: '$context.requestId',
  time: '$context.requestTime',
  route: '$context.routeKey',
  status: '$context.status',
  milliseconds: '$context.responseLatency',
  bytes: '$context.responseLength',
  error: '$context.integrationErrorMessage',
});

function stageOf(api: HttpApi, { logDays }: Settings): HttpStage {
  const log = new LogGroup(api, 'AccessLog', { retention: logDays, removalPolicy: RemovalPolicy.DESTROY });
  return new HttpStage(api, 'Stage', {
    httpApi: api,
    stageName: '$default',
    autoDeploy: true,
    throttle: THROTTLE,
    accessLogSettings: {
      destination: new LogGroupLogDestination(log),
      format: AccessLogFormat.custom(NOTED),
    },
  });
}

/**
 * The HTTP API in front of the functions. It has no authorizer: reading needs no token, an authorizer
 * would answer browsers' preflights with 401, and none can read cookies. The functions check themselves.
 */
export function httpApi(
  scope: Construct,
  handlers: Readonly<Record<Answering, IFunction>>,
  settings: Settings,
): HttpApi {
  const api = new HttpApi(scope, 'HttpApi', { description: 'Blomlåda', createDefaultStage: false });
  const stage = stageOf(api, settings);
  for (const [name, handler] of Object.entries(handlers)) {
    const integration = new HttpLambdaIntegration(`${name}-integration`, handler);
    for (const { method, path } of ROUTES.filter(({ to }) => to === name)) {
      api.addRoutes({ path, methods: [HttpMethod[method]], integration });
    }
  }
  throttleReports(api, stage);
  acknowledge(api, {
    'AwsSolutions-APIG4':
      'Reading needs no token; the functions check sessions and bearer tokens themselves, since no authorizer can read cookies.',
  });
  return api;
}

/** Lets through only so many reports a second. The function gets no more than that, whoever sends. */
function throttleReports(api: HttpApi, { node }: HttpStage): void {
  const keys = ROUTES.filter(({ to, method }) => to === 'report' && method === 'POST').map(
    ({ method, path }) => `${method} ${path}`,
  );
  const stage = node.defaultChild;
  if (!(stage instanceof CfnStage)) throw new Error('the HTTP API has no stage to throttle');
  stage.routeSettings = Object.fromEntries(keys.map((key) => [key, REPORTS]));
  // A stage can only name routes that are there.
  const routes = api.node.findAll().filter((each): each is CfnRoute => each instanceof CfnRoute);
  for (const route of routes) if (keys.includes(route.routeKey)) stage.addResourceDependency(route);
}

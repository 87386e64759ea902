import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { type Answering, ROUTES } from './routes.ts';

/**
 * The HTTP API in front of the functions. It has no authorizer: reading needs no token, an authorizer
 * would answer browsers' preflights with 401, and none can read cookies. The functions check themselves.
 */
export function httpApi(scope: Construct, handlers: Readonly<Record<Answering, IFunction>>): HttpApi {
  const api = new HttpApi(scope, 'HttpApi', { description: 'Blomlåda' });
  for (const [name, handler] of Object.entries(handlers)) {
    const integration = new HttpLambdaIntegration(`${name}-integration`, handler);
    for (const { method, path } of ROUTES.filter(({ to }) => to === name)) {
      api.addRoutes({ path, methods: [HttpMethod[method]], integration });
    }
  }
  return api;
}

import { HttpApi, HttpMethod } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import type { IFunction } from 'aws-cdk-lib/aws-lambda';
import type { Construct } from 'constructs';
import { ROUTES } from './routes.ts';

/**
 * The HTTP API in front of the function. It has no authorizer: reading needs no token, and an
 * authorizer would answer browsers' preflights with 401. The function checks tokens itself.
 */
export function httpApi(scope: Construct, handler: IFunction): HttpApi {
  const api = new HttpApi(scope, 'HttpApi', { description: 'Blomlåda' });
  const integration = new HttpLambdaIntegration('ApiIntegration', handler);
  for (const { method, path } of ROUTES) {
    api.addRoutes({ path, methods: [HttpMethod[method]], integration });
  }
  return api;
}

import { CfnRoute, CfnStage, type HttpApi } from 'aws-cdk-lib/aws-apigatewayv2';
import type { TableV2 } from 'aws-cdk-lib/aws-dynamodb';
import type { NodejsFunction } from 'aws-cdk-lib/aws-lambda-nodejs';
import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { ROUTES } from './routes.ts';
import { webFunction } from './web-function.ts';

/**
 * The function to which the public reports. It is open to everybody, so it can do next to nothing: put on
 * `inbox#`. What it keys the digests of senders with is made by AWS and named in the template by reference
 * only; it is filled in at deployment, so that the function needs no right to read secrets.
 */
export function reportFunction(scope: Construct, table: TableV2): NodejsFunction {
  const secret = new Secret(scope, 'SenderSecret', {
    description:
      'Keys the digests that stand for senders of reports; replaced, it holds from the next deployment on',
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  return webFunction(scope, 'Report', {
    entry: 'report',
    table,
    rights: { put: ['inbox'] },
    environment: { SENDER_SECRET: secret.secretValue.unsafeUnwrap() },
  });
}

/** Far more than a country reports in a second, and little enough that a flood costs next to nothing. */
const RATE = { ThrottlingRateLimit: 10, ThrottlingBurstLimit: 20 };

/** Lets through only so many reports a second. The function gets no more than that, whoever sends. */
export function throttleReports(api: HttpApi): void {
  const keys = ROUTES.filter(({ to, method }) => to === 'report' && method === 'POST').map(
    ({ method, path }) => `${method} ${path}`,
  );
  const stage = api.defaultStage?.node.defaultChild;
  if (!(stage instanceof CfnStage)) throw new Error('the HTTP API has no stage to throttle');
  stage.routeSettings = Object.fromEntries(keys.map((key) => [key, RATE]));
  // A stage can only name routes that are there.
  const routes = api.node.findAll().filter((each): each is CfnRoute => each instanceof CfnRoute);
  for (const route of routes) if (keys.includes(route.routeKey)) stage.addResourceDependency(route);
}

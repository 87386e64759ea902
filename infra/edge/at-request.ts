import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  Function as EdgeFunction,
  type FunctionAssociation,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
} from 'aws-cdk-lib/aws-cloudfront';
import type { Construct } from 'constructs';

/** What runs at the edge before a request is looked up; each file is a program of its own. */
export type AtRequest = 'pages' | 'viewer-address';

/** The program of a file beside this one, as it is deployed. */
export const programOf = (name: AtRequest): string =>
  readFileSync(join(import.meta.dirname, `${name}.js`), 'utf8');

const IDS: Readonly<Record<AtRequest, string>> = { pages: 'AtPages', 'viewer-address': 'AtReports' };

/** Runs a program before each request. */
export const atRequest = (scope: Construct, name: AtRequest): FunctionAssociation => ({
  eventType: FunctionEventType.VIEWER_REQUEST,
  function: new EdgeFunction(scope, IDS[name], {
    code: FunctionCode.fromInline(programOf(name)),
    runtime: FunctionRuntime.JS_2_0,
    comment: `Blomlåda: ${name}`,
  }),
});

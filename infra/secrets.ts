import { Secret } from 'aws-cdk-lib/aws-secretsmanager';
import type { Construct } from 'constructs';
import { acknowledge } from './acknowledge.ts';

/**
 * A secret that AWS makes, and that the template names by reference only: it is filled in at deployment, so
 * that no function needs a right to read secrets. Replaced, it holds from the next deployment on.
 */
function madeByAws(scope: Construct, id: string, description: string): string {
  const secret = new Secret(scope, id, {
    description: `${description}; replaced, it holds from the next deployment on`,
    generateSecretString: { passwordLength: 64, excludePunctuation: true },
  });
  acknowledge(secret, {
    'AwsSolutions-SMG4':
      'It is handed over at deployment, so that a rotation by itself would only part the two that share it; the runbook says how to replace it.',
  });
  return secret.secretValue.unsafeUnwrap();
}

/** The secrets of a deployment that nobody ever needs to see. */
export interface Secrets {
  /** Keys the digests that stand for senders of reports. */
  readonly sender: string;
  /** Shows the function that takes reports that it is the edge who says where one came from. */
  readonly edge: string;
}

/** Makes the secrets of a deployment. */
export const secretsOf = (scope: Construct): Secrets => ({
  sender: madeByAws(scope, 'SenderSecret', 'Keys the digests that stand for senders of reports'),
  edge: madeByAws(scope, 'EdgeSecret', 'Shows a function that a request came by the edge'),
});

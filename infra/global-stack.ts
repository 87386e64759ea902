import { Stack, Tags } from 'aws-cdk-lib';
import { Certificate, CertificateValidation } from 'aws-cdk-lib/aws-certificatemanager';
import type { Construct } from 'constructs';
import type { Settings } from './deployment.ts';
import { zoneOf } from './edge/domain.ts';
import { addBudget } from './operations/budget.ts';

/** Whether the certificate is ours to make: a domain, its zone, and no certificate given. */
const makesCertificate = ({ domain, hostedZoneId, certificateArn }: Settings): boolean =>
  domain !== '' && hostedZoneId !== '' && certificateArn === '';

/**
 * What can only lie in us-east-1, wherever the rest lies: the certificate of the domain, since CloudFront looks
 * for it there, and the budget, which many regions cannot make.
 */
export class GlobalStack extends Stack {
  /** The certificate of the domain, made here or given; empty without a domain. */
  readonly certificateArn: string;

  constructor(scope: Construct, id: string, settings: Settings) {
    super(scope, id, {
      env: { region: 'us-east-1' },
      crossRegionReferences: true,
      description: `${settings.name}: what must lie in us-east-1`,
    });
    Tags.of(this).add('application', 'blomlada');
    Tags.of(this).add('deployment', settings.name);
    addBudget(this, settings);
    this.certificateArn = makesCertificate(settings) ? this.#certificate(settings) : settings.certificateArn;
  }

  #certificate(settings: Settings): string {
    const { domain: domainName } = settings;
    const validation = CertificateValidation.fromDns(zoneOf(this, settings));
    return new Certificate(this, 'Certificate', { domainName, validation }).certificateArn;
  }
}

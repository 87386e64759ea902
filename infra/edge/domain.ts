import type { Distribution } from 'aws-cdk-lib/aws-cloudfront';
import { AaaaRecord, ARecord, HostedZone, RecordTarget } from 'aws-cdk-lib/aws-route53';
import { CloudFrontTarget } from 'aws-cdk-lib/aws-route53-targets';
import type { Construct } from 'constructs';
import type { Settings } from '../deployment.ts';

/** The hosted zone of the settings, without asking AWS for it. */
export const zoneOf = (scope: Construct, { hostedZoneId, hostedZoneName }: Settings) =>
  HostedZone.fromHostedZoneAttributes(scope, 'Zone', { hostedZoneId, zoneName: hostedZoneName });

/** Lets the domain lead to the edge, where its zone is kept in this account; else whoever keeps it must. */
export function pointDomain(scope: Construct, edge: Distribution, settings: Settings): void {
  if (settings.domain === '' || settings.hostedZoneId === '') return;
  const zone = zoneOf(scope, settings);
  const target = RecordTarget.fromAlias(new CloudFrontTarget(edge));
  const recordName = `${settings.domain}.`;
  new ARecord(scope, 'Address4', { zone, recordName, target });
  new AaaaRecord(scope, 'Address6', { zone, recordName, target });
}

import { type App, Stack, Validations } from 'aws-cdk-lib';
import { Bucket } from 'aws-cdk-lib/aws-s3';
import { describe, expect, test } from 'vitest';
import { settingsFrom } from '../../infra/settings.ts';
import { addStacks } from '../../infra/stacks.ts';
import { appWith } from './template.ts';

const appOf = (changes: Record<string, unknown>): App => {
  // CloudFormation's own rules take seconds to load; `npm run synth` goes by them as well.
  const app = appWith({ '@aws-cdk/core:validateAgainstDefaultRules': false, ...changes });
  addStacks(app, settingsFrom(app.node));
  return app;
};

describe('the policy checks (AWS Solutions)', () => {
  const domain = {
    domain: 'karta.blomlada.example',
    origin: 'https://karta.blomlada.example',
    hostedZoneId: 'Z0123456789ABC',
    hostedZoneName: 'blomlada.example',
  };

  test.each<[string, Record<string, unknown>]>([
    ['as it comes', {}],
    ['with a domain and a secret', { ...domain, clientSecretName: 'blomlada/login', nightlyParts: 2 }],
  ])(
    'find nothing %s',
    (_, changes) => {
      expect(() => appOf(changes).synth()).not.toThrow();
    },
    // The first run in a process loads every rule.
    60_000,
  );

  test('do look: a careless bucket stops the synthesis', () => {
    const app = appOf({});
    new Bucket(new Stack(app, 'Careless'), 'Bucket');
    expect(() => app.synth()).toThrow(/AwsSolutions-S1\b/);
  });

  test('each rule that is left aside has a reason that can be read', () => {
    const app = appOf({ clientSecretName: 'blomlada/login' });
    const left = app.node
      .findAll()
      .flatMap(({ node }) => node.metadata)
      .filter(({ type }) => type === Validations.ACKNOWLEDGED_RULES_METADATA_KEY)
      .flatMap(({ data }) => Object.values(data as Record<string, unknown>).map(String));
    expect(left.length).toBeGreaterThan(8);
    for (const reason of left) expect(reason).toMatch(/^.{30,}\.$/s);
  });
});

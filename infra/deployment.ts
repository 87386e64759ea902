/** What differs from one deployment to the next; the values come from CDK's context. */
export interface Settings {
  /** What the deployment is called: its stack, its metrics. Two in one account have two names. */
  readonly name: string;
  readonly region: string;
  /** Where the site lies: people come back there when they have logged in. */
  readonly origin: string;
  /** Who signs the tokens, for whom, and where the keys to check them lie. */
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  /** What the workspace is called at the issuer, and what it asks for about people. */
  readonly clientId: string;
  readonly scopes: string;
  /** The name of the client secret in Secrets Manager; empty for a public client. */
  readonly clientSecretName: string;
  /** The claims of a token that name its organisation, its role, and an editor's areas and units. */
  readonly orgClaim: string;
  readonly roleClaim: string;
  readonly areasClaim: string;
  readonly unitsClaim: string;
  /** The claims that hold what a person logs in with, and what they are called. */
  readonly loginClaim: string;
  readonly nameClaim: string;
  /** The only organisation, where the issuer says nothing of organisations; else empty. */
  readonly organisation: string;
  /** Ids of organisations, and our roles, by what the issuer calls them; empty where it uses ours. */
  readonly orgMap: Readonly<Record<string, string>>;
  readonly roleMap: Readonly<Record<string, string>>;
  /** The site's own domain, its zone in Route 53 and a certificate in us-east-1; each empty where there is none. */
  readonly domain: string;
  readonly hostedZoneId: string;
  readonly hostedZoneName: string;
  readonly certificateArn: string;
  /** Whom to tell of a fault in security (`mailto:` or `https:`); empty for nobody. */
  readonly securityContact: string;
  /** Who is told of alarms, and dollars a month from which on. */
  readonly alarmEmail: string;
  readonly budget: number;
  /** Days for which logs and backups are kept. */
  readonly logDays: number;
  readonly backupDays: number;
  /** How many reports may be taken in at once; 0 where the account has no concurrency to set aside. */
  readonly reportConcurrency: number;
  /** When the secrets that AWS made were last replaced; what they are handed over to is only updated where this changes. */
  readonly secretsReplaced: string;
  /** How many runs share all organisations at night. */
  readonly nightlyParts: number;
  /** Whom sites can write to about the visits of the link check; empty for no link check. */
  readonly linkCheckContact: string;
  /** How often a night links are visited, for a quarter of an hour each. */
  readonly linkCheckRuns: number;
  /** Start pages of organisations' own sites by the organisation's id, where their links do not tell it. */
  readonly startPages: Readonly<Record<string, string>>;
}

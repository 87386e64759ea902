/** What differs from one deployment to the next; the values come from CDK's context. */
export interface Settings {
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
}

/**
 * Whether the browser tests run against the site as deployed (DEPLOYED=1, as `npm run prove` does it) instead of
 * the same parts in this process. The fixtures ask; tests do not know which one they talk to.
 */
export const isDeployed: boolean = process.env['DEPLOYED'] === '1';

import { defineConfig } from 'vitest/config';

/** `npm run prove`: the long proofs as well, and every law tried far more often. */
const prove = process.env['PROVE'] === '1';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: prove ? [] : ['test/prove/**'],
    setupFiles: [prove ? 'test/prove/more-runs.ts' : 'test/fewer-runs.ts'],
    // CDK's NodejsFunction starts child processes, which worker threads cannot do.
    pool: 'forks',
    // One more than the cores it must do with: browser tests mostly wait for the browser.
    maxWorkers: 3,
    // Loading every module anew for every file took two fifths of the time; no test may change what modules hold.
    isolate: false,
    testTimeout: prove ? 600_000 : 20_000,
    hookTimeout: prove ? 600_000 : 60_000,
    restoreMocks: true,
    unstubEnvs: true,
  },
});

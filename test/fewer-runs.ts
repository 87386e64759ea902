import fc from 'fast-check';

// `npm test` samples what is many: forty tries of each law where the law says nothing else. `npm run prove` tries 3,000.
fc.configureGlobal({ numRuns: 40 });

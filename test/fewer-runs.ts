import fc from 'fast-check';

// `npm test` samples what is many: twenty-five tries of each law where the law says nothing else. `npm run prove` tries 3,000.
fc.configureGlobal({ numRuns: 25 });

import fc from 'fast-check';

// The same laws as in npm test, tried far more often.
fc.configureGlobal({ numRuns: 3_000 });

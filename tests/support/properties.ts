import fc from 'fast-check';

/**
 * Property tests try the same inputs every time, so that what fails here fails everywhere. `npm run properties` tries new
 * ones, as often as it is told, and FC_RUNS says how many at a time.
 */
const { FC_RANDOM: isRandom, FC_RUNS: runs } = process.env;
fc.configureGlobal({
  ...(isRandom || runs ? {} : { seed: 20_240_115 }),
  ...(runs ? { numRuns: Number(runs) } : {}),
});

import { test } from './support/fixtures.ts';
import { testIdleLimit } from './support/idle-limit.ts';
import { playsWhole } from './support/in-turn.ts';

/** Waiting takes as long in every browser: one of them does, in `npm run e2e`. headline.spec.ts waits five seconds. */
test.describe('refused after idling, both tokens good', () => {
  test.skip(!playsWhole(), 'a minute of waiting: npm run e2e');
  testIdleLimit(60);
});

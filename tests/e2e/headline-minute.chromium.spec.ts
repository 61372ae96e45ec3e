import { test } from './support/fixtures.ts';
import { testIdleLimit } from './support/idle-limit.ts';

/** Waiting takes as long in every browser: one of them does. */
test.describe('refused after idling, both tokens good', () => testIdleLimit(60));

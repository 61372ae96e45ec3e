import { test } from '../support/fixtures.ts';
import { playScene, press } from '../support/scene.ts';

test.describe('after an uncaught error', () => {
  for (const [fault, how] of [
    ['throw-teardown', 'an error that a click throws'],
    ['crash-teardown', 'a promise that nobody catches'],
  ] as const)
    playScene({
      code: 'CLIENT_ERROR_TEARDOWN',
      type: 'UNKNOWN',
      how,
      faults: fault,
      observes: ['errors'],
      play: press('Refresh my data'),
    });
});

import { describe, expect, it } from 'vitest';
import { AT, guarded, intake } from './testing.ts';

describe('fromNavigation', () => {
  it('gives the words of the address', async () => {
    const events = await intake.fromNavigation({
      url: 'https://app.test/login?msg=SESSION_IDLE_TIMEOUT&next=%2Fx',
      navigation: 'history',
      transition: 'link',
      at: AT,
      tabId: 7,
      frameId: 0,
    });
    guarded(events);
    expect(events).toMatchObject([
      {
        kind: 'page.navigated',
        url: 'https://app.test/login?msg=SESSION_IDLE_TIMEOUT&next',
        origin: 'https://app.test',
        fields: { msg: 'SESSION_IDLE_TIMEOUT' },
      },
    ]);
  });
});

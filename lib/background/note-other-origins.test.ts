import { expect, it } from 'vitest';
import type { Sender } from '../intake/types.ts';
import { fakeIntake } from '../sensors/browser/testing.ts';
import { noteOtherOrigins } from './note-other-origins.ts';
import type { RelatedOrigin } from './related-origins.ts';

const APP = 'https://app.test';
const sender: Sender = { tabId: 1, frameId: 0, origin: APP, documentId: null, cookieStoreId: '0' };

function noting() {
  const found: RelatedOrigin[] = [];
  const intake = noteOtherOrigins(
    fakeIntake,
    APP,
    (store) => store === '1',
    (one) => found.push(one),
  );
  const says = (origin: string, from: Partial<Sender> = {}) =>
    intake.fromObservation({ type: 'other-origin', origin, answer: 'refused' }, { ...sender, ...from }, 7);
  return { found, says };
}

it("an origin that the site's page talks to is its API's, and no event", async () => {
  const { found, says } = noting();
  expect(await says('https://api.test')).toEqual([]);
  expect(found).toEqual([{ origin: 'https://api.test', uses: 'api', strength: 'refused', seenAt: 7 }]);
});

it('nothing is noted of private windows, of frames of others, of counters and of what is no address', async () => {
  const { found, says } = noting();
  await says('https://api.test', { cookieStoreId: '1' });
  await says('https://api.test', { cookieStoreId: null });
  await says('https://api.test', { origin: 'https://widget.test' });
  await says('https://www.google-analytics.com');
  await says('https://o1.ingest.sentry.io');
  await says('<script>');
  expect(found).toEqual([]);
});

it('a host that only ends like a counter is no counter', async () => {
  const { found, says } = noting();
  await says('https://mysentry.io');
  expect(found).toHaveLength(1);
});

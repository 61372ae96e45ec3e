import { expect, test } from '../support/fixtures.ts';
import { observed } from '../support/observed.ts';
import { type CaptureSite, startCaptureSite } from './support/capture-site.ts';
import { waitForEvents } from './support/events.ts';
import { buildFirebaseApp } from './support/firebase-app.ts';

type Auth = typeof import('firebase/auth') & { client: import('firebase/auth').Auth };
type FirebaseWindow = Window & { firebaseAuth: Auth };

test.describe('IndexedDB', () => {
  let site: CaptureSite;
  test.beforeAll(async () => {
    site = await startCaptureSite(new Map([['/firebase.js', await buildFirebaseApp()]]));
  });
  test.afterAll(() => site.close());

  test('holds Firebase’s session: stored, found again, renewed, deleted, and by whom', async ({ driver }) => {
    const load = async (): Promise<void> => {
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        Object.assign(script, { type: 'module', src: '/firebase.js', onload: resolve, onerror: reject });
        document.head.append(script);
      });
    };
    const page = await driver.newPage(`${site.url}/`);
    await page.evaluate(load);
    await page.evaluate(async () => {
      const { firebaseAuth: auth } = window as unknown as FirebaseWindow;
      await auth.signInWithEmailAndPassword(auth.client, 'ada@example.com', 'correct horse');
    });
    const place = expect.objectContaining({
      area: 'indexedDB',
      key: expect.stringContaining('firebaseLocalStorageDb/firebaseLocalStorage/firebase:authUser'),
      path: expect.stringContaining('stsTokenManager.accessToken'),
    });
    const byFirebase = [expect.objectContaining({ url: expect.stringContaining('/firebase.js') })];
    const stack = expect.arrayContaining(byFirebase);
    const access = { credential: 'access', library: 'firebase', place, by: 'browser' };
    await waitForEvents(driver, site.url, [
      { kind: 'credential.seen', how: 'answered', credential: 'refresh' },
      { kind: 'credential.seen', how: 'put', stack, ...access, expiresAt: expect.any(Number) },
    ]);

    await page.reload();
    await waitForEvents(driver, site.url, [{ kind: 'credential.seen', how: 'present', ...access }]);
    await page.evaluate(load);
    await page.evaluate(async () => {
      const { firebaseAuth: auth } = window as unknown as FirebaseWindow;
      await auth.client.authStateReady();
      await auth.client.currentUser?.getIdToken(true);
    });
    await waitForEvents(driver, site.url, [{ kind: 'credential.rotated', how: 'put', stack, ...access }]);
    await page.evaluate(async () => {
      const { firebaseAuth: auth } = window as unknown as FirebaseWindow;
      await auth.signOut(auth.client);
    });
    await waitForEvents(driver, site.url, [
      { kind: 'credential.removed', how: 'delete', credential: 'access', place, stack },
    ]);
    observed('indexed-db');
  });

  test('that the page deletes or changes the version of stays the page’s', async ({ driver }) => {
    const page = await driver.newPage(`${site.url}/frame`);
    const versions = await page.evaluate(async () => {
      const open = (version: number) =>
        new Promise<number>((resolve, reject) => {
          const request = indexedDB.open('auth-tokens', version);
          request.onupgradeneeded = () => {
            if (version === 1) request.result.createObjectStore('session');
          };
          request.onblocked = () => reject(new Error('blocked'));
          request.onsuccess = () => {
            const database = request.result;
            const writing = database.transaction('session', 'readwrite');
            writing.objectStore('session').put({ refreshToken: `kept-${'x1'.repeat(20)}` }, 'current');
            writing.oncomplete = () => {
              database.close();
              resolve(database.version);
            };
          };
        });
      const versions = [await open(1), await open(2)];
      await new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('auth-tokens');
        request.onsuccess = () => resolve();
        request.onblocked = () => reject(new Error('blocked'));
      });
      return [...versions, (await indexedDB.databases()).filter(({ name }) => name === 'auth-tokens').length];
    });
    expect(versions).toEqual([1, 2, 0]);
  });
});

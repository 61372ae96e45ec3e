import { hasFault } from '../active-faults.ts';
import { config } from '../config.ts';
import { authStorage, STORAGE_KEY, storedToken, useAuthStore } from './auth-store.ts';
import { checkProviderSession } from './check-session.ts';
import { onSignedOutElsewhere } from './end-session.ts';
import { watchExpiry } from './watch-expiry.ts';

const LOOK_MS = 1000;

/** Keeps this tab in step with the stored session: other tabs' changes, and a storage emptied under it. */
export function watchSession(): void {
  onSignedOutElsewhere(leave);
  if (config.crossTab !== 'off') window.addEventListener('storage', followStorage);
  window.setInterval(leaveWhenStorageIsEmpty, LOOK_MS);
  watchExpiry();
  checkProviderSession();
}

function followStorage(event: StorageEvent): void {
  if (event.storageArea !== authStorage() || (event.key !== STORAGE_KEY && event.key !== null)) return;
  if (storedToken() !== null) {
    if (!hasFault('stale-tabs')) void useAuthStore.persist.rehydrate();
    return;
  }
  if (config.crossTab === 'storage') leave();
}

function leaveWhenStorageIsEmpty(): void {
  if (config.crossTab === 'storage' && storedToken() === null) leave();
}

/** Goes to the sign-in page without writing anything: the storage is somebody else's doing. */
function leave(): void {
  if (useAuthStore.getState().token !== null) window.location.assign('/signin');
}

/**
 * Sessions of two cookie stores (containers, private windows) are two sessions. Chromium calls its default store
 * `0` and tells it for cookies only, Firefox `firefox-default`; an event that names none belongs to the default.
 */
export function realmOf(event: { cookieStoreId?: string | null | undefined }): string {
  const id = event.cookieStoreId;
  return !id || id === '0' || id === 'firefox-default' ? 'default' : id;
}

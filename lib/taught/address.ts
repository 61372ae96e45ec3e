/** An address in two: its origin (empty for a relative one), and path with hash route, without query. */
export function addressParts(url: string): { origin: string; path: string } {
  const origin = /^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i.exec(url)?.[0] ?? '';
  const path = url.slice(origin.length).replace(/\?[^#]*/, '');
  return { origin, path: path === '' ? '/' : path };
}

import type { Family } from './types.ts';

/**
 * The match pattern that covers an origin. Chromium's patterns know ports; Firefox refuses them, so there the
 * pattern covers every port of the host, and whoever uses it tells the ports apart.
 * @param origin serialised http(s) origin, e.g. `http://app.localhost:3000`.
 */
export function matchPattern(origin: string, family: Family): string {
  const { protocol, hostname, port } = new URL(origin);
  const host = family === 'chromium' && port !== '' ? `${hostname}:${port}` : hostname;
  return `${protocol}//${host}/*`;
}

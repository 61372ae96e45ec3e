import { observed } from '../support/observed.ts';
import { expect } from './fixtures.ts';
import { playLibrary } from './play-library.ts';
import { events } from './read-log.ts';
import { createKeycloak } from './servers/keycloak.ts';

playLibrary({
  name: 'keycloak-js',
  library: null,
  backend: ({ issuer }) => createKeycloak(issuer),
  redirects: true,
  keeps: [],
  renews: [],
  refused: /^REFRESH_TOKEN_/,
  also(timeline) {
    const requests = events(timeline, 'request.finished');
    const carried = (path: string) =>
      requests
        .filter((request) => String(request.url).includes(path))
        .flatMap(
          (request) => (request.carried ?? []) as { in: string; credential: string; fingerprint: string }[],
        );
    const inHeader = carried('/api/notes').filter((one) => one.in === 'authorization');
    expect(inHeader.map((one) => one.credential)).toEqual(['access', 'access', 'access']);
    expect(new Set(inHeader.map((one) => one.fingerprint)).size, 'each renewal gave another token').toBe(3);
    const inBody = carried('/token').filter((one) => one.in === 'body');
    expect(inBody.map((one) => one.credential)).toEqual(['refresh', 'refresh']);
    observed('memory-only');
  },
});

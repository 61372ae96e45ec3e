import type { LogEvent } from '../events/event.ts';

/**
 * Every origin whose events are in a log: the documents', and those of the addresses in them (an API is called from
 * the site's document, an identity provider is a redirect away); and those that `belong` to the site. The site's own
 * comes first, the others by name.
 */
export function originsOf(
  site: string,
  events: readonly LogEvent[],
  belong: readonly string[] = [],
): string[] {
  const origins = new Set<string>();
  const add = (value: string | null | undefined): void => {
    const origin = value ? originOf(value) : null;
    if (origin !== null && origin !== site) origins.add(origin);
  };
  for (const origin of belong) add(origin);
  for (const event of events) {
    add(event.origin);
    // A WebSocket goes to the origin that an address of HTTP would name (RFC 6455 section 3).
    if ('url' in event) add(event.url.replace(/^ws/, 'http'));
    if (event.kind === 'request.finished') add(event.redirectTo);
    if ('place' in event) add(event.place.origin);
  }
  return [site, ...[...origins].sort()];
}

/** A WebSocket's server is that of the page's own scheme: `wss:` stands for `https:` (RFC 6455 section 3). */
function originOf(value: string): string | null {
  const http = value.replace(/^ws(?=s?:)/, 'http');
  const origin = URL.canParse(http) ? new URL(http).origin : 'null';
  return origin === 'null' ? null : origin;
}

/** The match pattern of an origin's host. Permissions know no ports. */
export function patternOf(origin: string): string {
  const { protocol, hostname } = new URL(origin);
  return `${protocol}//${hostname}/*`;
}

/** WebSockets are asked for in the same breath: access to a site is access to its sockets. */
export const socketsOf = (patterns: readonly string[]): string[] =>
  patterns.map((pattern) => pattern.replace(/^http/, 'ws'));

const IP = /^(\[.*\]|\d+\.\d+\.\d+\.\d+)$/;

/** Whether a cookie of this domain is sent to a host: RFC 6265 section 5.1.3, a leading dot for a domain cookie. */
export function cookieReaches(domain: string, host: string): boolean {
  if (!domain.startsWith('.')) return domain === host;
  return host === domain.slice(1) || host.endsWith(domain);
}

/** The widest domain whose cookies may reach a host. */
export function widestCookieDomain(host: string): string {
  return IP.test(host) ? host : host.split('.').slice(-2).join('.');
}

/** The part of a host name that all hosts of one owner share, as far as a name alone tells (no list of suffixes). */
export function ownerOf(host: string): string {
  if (IP.test(host)) return host;
  const labels = host.split('.');
  // `app.localhost` and `api.localhost` are one machine's.
  if (labels.at(-1) === 'localhost') return 'localhost';
  return labels.length <= 2 ? host : labels.slice(1).join('.');
}

/** Parts of an address as a narrow row shows them. `host` is null where the address has none. */
export type AddressParts = { origin: string | null; host: string | null; path: string };

/** Splits an address without judging it; a text that is none is all path. */
export function addressParts(url: string): AddressParts {
  const match = /^([a-z][a-z\d+.-]*:\/\/([^/?#]*))(.*)$/i.exec(url);
  if (match === null) return { origin: null, host: null, path: url };
  return { origin: match[1] ?? null, host: match[2] ?? null, path: match[3] || '/' };
}

/** `app.example.com/projects`: an address without its scheme. */
export function hostAndPath(url: string): string {
  const { host, path } = addressParts(url);
  return `${host ?? ''}${path}`;
}

/** Last part of a script's address: `app.js`; the host where there is no path. */
export function fileOf(url: string): string {
  const path = url.split(/[?#]/, 1)[0] ?? url;
  return path.split('/').findLast((part) => part !== '') ?? url;
}

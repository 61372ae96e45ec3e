/**
 * Text of a `data:` address (RFC 2397), read as UTF-8.
 * @returns null where it is none, or its base64 is broken.
 */
export function readDataUrl(address: string): string | null {
  const match = /^data:([^,]{0,200}),/i.exec(address);
  if (!match) return null;
  const data = address.slice(match[0].length);
  try {
    if (!/;base64$/i.test(match[1] ?? '')) return decodeURIComponent(data);
    const bytes = Uint8Array.from(atob(decodeURIComponent(data)), (char) => char.charCodeAt(0));
    return new TextDecoder().decode(bytes);
  } catch {
    return null;
  }
}

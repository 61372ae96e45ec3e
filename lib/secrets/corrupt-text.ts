/**
 * A credential that nobody takes any more and that still looks like one: every letter and digit of its signature (what
 * follows the last dot) or, without one, of its second half becomes the next of its kind. Length, alphabet, JWT claims
 * and percent-encoding stay, so that a page that reads them finds nothing wrong before the server does.
 */
export function corruptText(text: string): string {
  const dot = text.lastIndexOf('.');
  const from = dot >= 0 && text.length - dot > 4 ? dot + 1 : Math.floor(text.length / 2);
  const tail = text.slice(from).replace(/%[0-9a-f]{2}|[a-z]|[A-Z]|\d/gi, next);
  const corrupted = text.slice(0, from) + tail;
  return corrupted === text ? `${text}x` : corrupted;
}

const RINGS = ['abcdefghijklmnopqrstuvwxyz', 'ABCDEFGHIJKLMNOPQRSTUVWXYZ', '0123456789'];

function next(char: string): string {
  const ring = RINGS.find((one) => one.includes(char));
  if (ring === undefined || char.length > 1) return char;
  return ring[(ring.indexOf(char) + 1) % ring.length] ?? char;
}

import fc from 'fast-check';

const URL_SAFE = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const HEX = '0123456789abcdef';

/**
 * Random text from one number, so that neither fast-check's bias (`AAAA…`) nor its shrinking makes it into
 * something that no machine would have made. mulberry32.
 */
const random = (alphabet: string, length: number) =>
  fc.noShrink(fc.noBias(fc.integer())).map((seed) => {
    let state = seed;
    return Array.from({ length }, () => {
      state = (state + 0x6d2b79f5) | 0;
      let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
      mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
      return alphabet[((mixed ^ (mixed >>> 14)) >>> 0) % alphabet.length];
    }).join('');
  });

const base64Url = (value: unknown) =>
  Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)).toString('base64url');

/** Made-up secrets of every form that a site may hold, for tests. */
export const canaries = {
  opaque: random(URL_SAFE, 43),
  hex: random(HEX, 40),
  jwt: fc
    .tuple(random(URL_SAFE, 30), random(URL_SAFE, 43))
    .map(
      ([sub, signature]) =>
        `${base64Url({ alg: 'HS256', typ: 'JWT' })}.${base64Url({ sub, exp: 1705330335 })}.${signature}`,
    ),
  jwe: fc
    .tuple(random(URL_SAFE, 40), random(URL_SAFE, 22))
    .map(
      ([body, tag]) => `${base64Url({ alg: 'dir', enc: 'A256GCM' })}..${body.slice(0, 16)}.${body}.${tag}`,
    ),
  paseto: random(URL_SAFE, 60).map((body) => `v4.local.${body}`),
};

/** Any of them. */
export const canary = fc.oneof(...Object.values(canaries));

/** Any text: ASCII, or any code units at all, lone surrogates and control characters among them. */
export const anyText = (maxLength: number) =>
  fc.oneof(
    fc.string({ maxLength }),
    fc.uint16Array({ maxLength }).map((codes) => String.fromCharCode(...codes)),
    fc.uint8Array({ maxLength }).map((codes) => String.fromCharCode(...codes)),
  );

/** For property tests: the machine may be busy. */
export const PATIENT = { timeout: 600_000 };

/** Shortest piece of a secret that counts as a leak. */
const PIECE = 8;

/**
 * The encodings in which pieces of a secret are found in a text: raw, base64 (all offsets), base64url, hex,
 * percent-encoded, UTF-16 in hex, JSON escapes, reversed. Empty where none is.
 */
export function leaks(text: string, secret: string): string[] {
  // What every token of its kind begins with is no secret.
  const own = secret.replace(/^(?:v\d\.(?:local|public)\.|eyJhbGciOiJ[^.]*\.)/, '');
  const bytes = Buffer.from(own);
  const forms: Record<string, string> = {
    raw: own,
    reversed: [...own].reverse().join(''),
    hex: bytes.toString('hex'),
    utf16: Buffer.from(own, 'utf16le').toString('hex'),
    escapes: [...own].map((char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`).join(''),
    percent: [...bytes].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  };
  for (const offset of [0, 1, 2]) {
    const shifted = Buffer.concat([Buffer.alloc(offset), bytes])
      .toString('base64')
      .slice(4, -4);
    forms[`base64+${offset}`] = shifted;
    forms[`base64url+${offset}`] = shifted.replaceAll('+', '-').replaceAll('/', '_');
  }
  return Object.entries(forms)
    .filter(([name, form]) => {
      const size = name === 'raw' || name === 'reversed' ? PIECE : PIECE * 2;
      for (let i = 0; i + size <= form.length; i += 1) {
        if (text.includes(form.slice(i, i + size))) return true;
      }
      return false;
    })
    .map(([name]) => name);
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWords } from '../../lib/reasons/read-words.ts';
import { maskUrl, readBody, readResponseHeaders, readStoredReason } from '../../lib/secrets/index.ts';
import { testFingerprinter } from '../../lib/secrets/test-fingerprinter.ts';
import { anyText, canaries, canary, leaks, PATIENT } from '../support/canary.ts';

/** Ids of things and people as backends put them into their words, and addresses of people. */
const objectId = canaries.hex
  .map((hex) => hex.slice(0, 24))
  .filter((hex) => /[a-f]/.test(hex) && /\d/.test(hex));
const uuid = canaries.hex.map((hex) =>
  [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-'),
);
const email = canaries.hex.map((hex) => `ada.${hex.slice(0, 10)}@mail.example`);
const secret = fc.oneof(canary, objectId, uuid);

const container = fc.constantFrom(
  'error',
  'errors',
  'detail',
  'data',
  'extensions',
  'logout',
  'reason',
  'payload',
  'problem',
);
const wordName = fc.constantFrom(
  'logout_reason',
  'logoutReason',
  'logout_message',
  'error',
  'error_description',
  'message',
  'detail',
  'title',
  'type',
  'code',
  'reason',
  'id',
  'exception',
  'timestamp',
  'hint',
);
const sentence = fc.constantFrom(
  (s: string) => s,
  (s: string) => `Session ${s} has expired`,
  (s: string) => `Invalid token: ${s}.`,
  (s: string) => `user=${s}&code=${s}`,
  (s: string) => `AADSTS50173: revoked. Trace ID: ${s} Correlation ID: ${s}`,
  (s: string) => `https://app.example/login?token=${s}#${s}`,
  (s: string) => `/users/${s}/sessions`,
  (s: string) => JSON.stringify({ token: s }),
);

/** A body with the value at any depth, in any place that words are read from, and as a name. */
const body = fc
  .tuple(secret, fc.array(container, { maxLength: 4 }), wordName, sentence, fc.boolean())
  .map(([value, above, name, say, asList]) => {
    let inner: unknown = { [name]: say(value), [value]: say(value) };
    for (const holder of above) inner = { [holder]: asList ? [inner] : inner };
    return {
      value,
      json: JSON.stringify({
        ...(inner as object),
        logout_context: { note: say(value), [value]: 1 },
        logout_path: say(value),
      }),
    };
  });

describe('words that are kept', PATIENT, () => {
  it('hold no piece of a token, an id or a hash, wherever in a body it stood', () => {
    fc.assert(
      fc.property(body, ({ value, json }) => {
        const { fields } = readBody(json, 'application/json');
        expect(leaks(JSON.stringify(fields), value)).toEqual([]);
        expect(leaks(JSON.stringify(readWords({ fields, status: 401 })), value)).toEqual([]);
      }),
    );
  });

  it('hold none where a site kept them for its sign-in page, wrapped or bare', () => {
    const wrap = fc.constantFrom(
      (json: string) => json,
      (json: string) => JSON.stringify(json),
      (json: string) => encodeURIComponent(json),
      (json: string) => btoa(json),
      (json: string) => `{"state":${json},"version":0}`,
    );
    fc.assert(
      fc.property(body, sentence, wrap, ({ value, json }, say, put) => {
        for (const raw of [put(json), say(value), JSON.stringify(say(value))])
          for (const key of ['logout_reason', 'logoutMessage', 'auth_error', 'session_expired'])
            expect(leaks(JSON.stringify(readStoredReason(key, raw)), value)).toEqual([]);
      }),
    );
  });

  it('hold none from a header or an address', async () => {
    await fc.assert(
      fc.asyncProperty(secret, sentence, async (value, say) => {
        const headers = [
          'X-Logout-Reason',
          'X-Logout-Message',
          'grpc-message',
          'x-amzn-errormessage',
          'token-expired',
        ].map((name) => ({ name, value: say(value) }));
        headers.push({
          name: 'WWW-Authenticate',
          value: `Bearer error="${value}", error_description="${say(value).replace(/"/g, '')}"`,
        });
        headers.push({
          name: 'Location',
          value: `/login?reason=${encodeURIComponent(say(value))}&msg=${value}#error=${value}`,
        });
        const { fields } = await readResponseHeaders(headers, 0, testFingerprinter);
        expect(leaks(JSON.stringify(fields), value)).toEqual([]);
        expect(
          leaks(
            JSON.stringify(maskUrl(`https://app.example/login?reason=${encodeURIComponent(say(value))}`)),
            value,
          ),
        ).toEqual([]);
      }),
    );
  });

  it('name nobody by an e-mail', () => {
    fc.assert(
      fc.property(email, container, wordName, (address, holder, name) => {
        const json = JSON.stringify({ [holder]: { [name]: `No account for ${address}.` }, [name]: address });
        const kept = JSON.stringify([
          readBody(json).fields,
          readStoredReason('logout_reason', json),
          readStoredReason('logout_reason', address),
        ]);
        expect(kept).not.toContain(address.slice(4, 14));
        expect(kept).not.toContain('@');
      }),
    );
  });
});

describe('hostile words', PATIENT, () => {
  const KB = 1_000;
  /** A quadratic rule would take a minute for these. */
  const LIMIT_MS = 1_500;
  const fill = (piece: string) => piece.repeat(Math.ceil((100 * KB) / piece.length)).slice(0, 100 * KB);
  const PIECES = [
    'a',
    ' ',
    '=',
    ':',
    '.',
    '@',
    '/',
    '%41',
    'eyJ',
    '<',
    '<h1',
    '<title>',
    '"',
    '\\"',
    'a@',
    'token=',
    'AADSTS5017',
    'refresh ',
    'idle ',
    'session expired ',
    'csrf ',
    '{"error":',
    '[',
    'ä',
    '\u202e',
    '-',
    'Bearer ',
    'cookie: ',
  ];

  it.each(PIECES)('are read in linear time: 100 kB of %j', (piece) => {
    const long = fill(piece);
    const startedAt = performance.now();
    for (const text of [
      long,
      JSON.stringify({ error: long, message: long, detail: { code: long } }),
      `<html>${long}`,
      `{"error":"${long}`,
    ]) {
      const { fields } = readBody(text, 'text/html');
      readWords({ fields, status: 401 });
      readStoredReason('logout_reason', text.slice(0, 16 * KB));
      maskUrl(`https://app.example/login?reason=${text}`);
    }
    readWords({
      fields: Object.fromEntries(
        Array.from({ length: 40 }, (_, i) => [`e${i}.message`, long.slice(0, 2 * KB)]),
      ),
      status: 401,
    });
    expect(performance.now() - startedAt).toBeLessThan(LIMIT_MS);
  });

  it.each([
    ['deep lists', `${'['.repeat(50 * KB)}${']'.repeat(50 * KB)}`],
    ['deep objects', `${'{"error":'.repeat(10 * KB)}1${'}'.repeat(10 * KB)}`],
    [
      '10,000 keys',
      JSON.stringify(
        Object.fromEntries(Array.from({ length: 10 * KB }, (_, i) => [`k${i}`, { error: 'x' }])),
      ),
    ],
    [
      'keys of prototypes',
      '{"__proto__":{"error":"x"},"constructor":{"prototype":{"code":"X"}},"error":{"__proto__":"y","toString":"z"}}',
    ],
    ['huge numbers', '{"code":1e308,"status":-1e400,"timestamp":1e999,"error_codes":[1e21,-0]}'],
    [
      'wrong types',
      '{"error":[[["x"]]],"message":{"a":1},"code":null,"logout_reason":true,"detail":[1,null,{}]}',
    ],
    ['lone surrogates', '{"error":"\\ud800","message":"\\udc00x"}'],
  ])('of the form of %s do no harm', (_name, json) => {
    const startedAt = performance.now();
    const { fields } = readBody(json, 'application/json');
    readStoredReason('logout_reason', json.slice(0, 16 * KB));
    expect(performance.now() - startedAt).toBeLessThan(LIMIT_MS);
    expect(Object.getPrototypeOf(fields)).toBe(Object.prototype);
    expect(({} as Record<string, unknown>).error).toBeUndefined();
    expect(Object.keys(fields).length).toBeLessThanOrEqual(40);
    for (const [place, value] of Object.entries(fields)) {
      expect(place).not.toMatch(/__proto__|constructor|prototype/);
      expect(typeof value).toBe('string');
      expect(value.length).toBeLessThanOrEqual(1_000);
    }
    for (const word of readWords({ fields, status: 401 }))
      expect(word.means ?? 'NONE').toMatch(/^[A-Z][A-Z0-9_]*$/);
  });

  it('of any kind are read without an error, by every dialect', () => {
    const place = fc.constantFrom(
      'error',
      'error.code',
      'errors[0].extensions.code',
      'code',
      'reason',
      'location.reason',
      'logout_reason',
      'msg',
      '__type',
      'x-clerk-auth-reason',
      'www-authenticate.error',
      'type',
      'error_codes[0]',
      'error.message',
      'html.phrase',
      'text',
      '__proto__',
      'constructor',
    );
    fc.assert(
      fc.property(
        fc.dictionary(place, anyText(80)),
        fc.option(fc.integer({ min: 100, max: 599 })),
        (fields, status) => {
          for (const word of readWords({ fields, status })) {
            expect(word.means ?? 'NONE').toMatch(/^[A-Z][A-Z0-9_]*$/);
            expect(word.code !== null || word.message !== null).toBe(true);
          }
        },
      ),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import type { LogEvent } from '../events/event.ts';
import { ExportRefused } from './errors.ts';
import { exportTimeline } from './index.ts';
import { scan } from './scan.ts';

const b64url = (text: string) => Buffer.from(text).toString('base64url');
const input = { origin: SITE, events: everyKindLog(), asOf: LOGOUT_MS + 60_000, generator: GENERATOR };

/** Paths of every string in an object. */
function stringPaths(value: unknown, path: (string | number)[] = []): (string | number)[][] {
  if (typeof value === 'string') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) =>
    stringPaths(item, [...path, Array.isArray(value) ? Number(name) : name]),
  );
}

function plant(root: unknown, path: readonly (string | number)[], planted: string): unknown {
  const copy = structuredClone(root);
  let at = copy as Record<string | number, unknown>;
  for (const step of path.slice(0, -1)) at = at[step] as Record<string | number, unknown>;
  const last = path.at(-1) ?? '';
  at[last] = `${at[last]}${planted}`;
  return copy;
}

function refusal(run: () => void): ExportRefused | null {
  try {
    run();
    return null;
  } catch (error) {
    return error instanceof ExportRefused ? error : null;
  }
}

const jwt = fc
  .record({
    alg: fc.constantFrom('HS256', 'RS256', 'none'),
    sub: fc.string(),
    signature: fc.uint8Array({ minLength: 8 }),
  })
  .map(
    ({ alg, sub, signature }) =>
      `${b64url(JSON.stringify({ alg, typ: 'JWT' }))}.${b64url(JSON.stringify({ sub }))}.${Buffer.from(signature).toString('base64url')}`,
  );

describe('scan', () => {
  it('finds no fault with an ordinary timeline', async () => {
    const timeline = await exportTimeline(input, 'json');
    const known = new Set([...timeline.credentials.map((one) => one.fingerprint)]);
    expect(() => scan(timeline, { look: 'all', known })).not.toThrow();
  });

  it('finds a JWT planted in any field, says where, and does not repeat it', async () => {
    const timeline = await exportTimeline(input, 'json');
    const paths = stringPaths(timeline);
    fc.assert(
      fc.property(
        fc.constantFrom(...paths),
        jwt,
        fc.constantFrom('', ' ', '=', '"'),
        (path, token, before) => {
          const planted = plant(timeline, path, before + token);
          const found = refusal(() => scan(planted));
          expect(found?.shape).toBe('jwt');
          expect(found?.where).toContain(String(path.findLast((step) => typeof step === 'string')));
          expect(JSON.stringify([found, found?.message, found?.stack])).not.toContain(token);
        },
      ),
      { numRuns: 100 },
    );
  });

  it('finds a JWT that is the name of a field', () => {
    const token = `${b64url('{"alg":"none"}')}.${b64url('{"sub":"1"}')}.`;
    expect(refusal(() => scan({ events: [{ fields: { [token]: 'x' } }] }))).toMatchObject({ shape: 'jwt' });
  });

  it('finds a long random run and an e-mail address in a free text, and not among ids', () => {
    const opaque = 'fJ3kd92LmQ0aPz81XcVb77aQ';
    expect(refusal(() => scan({ place: { key: opaque } }))).toMatchObject({
      where: 'place.key',
      shape: 'opaque',
    });
    expect(refusal(() => scan({ says: 'by jo@mail.example' }))).toMatchObject({ shape: 'email' });
    expect(() => scan({ id: opaque, documentId: opaque, claims: { client_id: opaque } })).not.toThrow();
    expect(() => scan({ says: opaque }, { look: 'all', known: new Set([opaque]) })).not.toThrow();
    expect(() => scan({ url: `https://${opaque}.example/path` })).not.toThrow();
  });

  it('stops an export whose log holds a token, whatever the format', async () => {
    const [first, ...rest] = everyKindLog();
    const bad = {
      ...first,
      cookieStoreId: `x${b64url('{"alg":"none"}')}.${b64url('{"sub":"1"}')}.`,
    } as LogEvent;
    for (const format of ['json', 'markdown', 'html'] as const) {
      await expect(exportTimeline({ ...input, events: [bad, ...rest] }, format)).rejects.toMatchObject({
        code: 'secret-in-export',
        where: 'events[0].cookieStoreId',
      });
    }
  });
});

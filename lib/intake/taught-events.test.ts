import { describe, expect, it } from 'vitest';
import type { Observation } from '../messaging/observation.ts';
import { testFingerprinter as fingerprinter } from '../secrets/test-fingerprinter.ts';
import { wantedBy } from '../taught/index.ts';
import { RULES } from '../taught/testing.ts';
import { createIntake } from './create-intake.ts';
import { AT, guarded, print, sender } from './testing.ts';

const TOKEN = 'qK7vN2xR9mT4wB8yD3hJ6pL1sF5gZ0cA-tokencanary';
const taught = createIntake({ fingerprinter, wanted: () => wantedBy(RULES) });
const untaught = createIntake({ fingerprinter });

const stored = {
  type: 'storage',
  area: 'localStorage',
  key: 'zz',
  before: null,
  after: 'short-1',
  how: 'setItem',
} as const;
const answer = {
  type: 'body',
  transport: 'fetch',
  method: 'POST',
  url: 'https://app.test/api/x7',
  status: 401,
  startedAt: AT,
  contentType: 'application/json',
} as const;
const request = {
  requestId: '1',
  url: 'https://app.test/api/x7',
  method: 'POST',
  type: 'xmlhttprequest',
  startedAt: AT,
  finishedAt: AT,
  status: 401,
};

describe('what rules want recorded', () => {
  it('is a key under a name that says nothing: fingerprinted, never kept', async () => {
    const events = guarded(await taught.fromObservation({ ...stored, after: TOKEN }, sender, AT));
    expect(events).toMatchObject([
      { kind: 'credential.seen', credential: 'unknown', library: 'taught', fingerprint: await print(TOKEN) },
    ]);
    expect(JSON.stringify(events)).not.toContain('canary');
    expect(await untaught.fromObservation(stored, sender, AT)).toEqual([]);
    expect(await taught.fromObservation(stored, sender, AT)).toHaveLength(1);
  });

  it('is a key in the snapshot of a document', async () => {
    const snapshot = {
      type: 'snapshot',
      area: 'localStorage',
      keyCount: 1,
      entries: [{ key: 'zz', value: 'short-1' }],
    } satisfies Observation;
    expect(guarded(await taught.fromObservation(snapshot, sender, AT))).toMatchObject([
      { kind: 'credential.seen', library: 'taught' },
      { kind: 'storage.snapshot', held: [await print('short-1')] },
    ]);
  });

  it('is a header of the taught status, scrubbed like every server word', async () => {
    const told = async (value: string, status = 401) => {
      const from = { ...request, status, responseHeaders: [{ name: 'X-Why', value }] };
      const [event] = guarded(await taught.fromRequest(from));
      return event?.kind === 'request.finished' ? event.fields : undefined;
    };
    expect(await told('E17')).toEqual({ 'x-why': 'E17' });
    expect(await told(TOKEN)).toEqual({ 'x-why': '[masked]' });
    expect(JSON.stringify(await told(`E17 for ada@example.com with ${TOKEN}`))).not.toMatch(/canary|ada@/);
    expect(await told('E17', 403)).toBeUndefined();
  });

  it('is a field of a body, scrubbed likewise', async () => {
    const told = async (zeta: unknown, status = 401) => {
      const text = JSON.stringify({ f: [{ zeta, other: 'x' }], secret: TOKEN });
      return guarded(await taught.fromObservation({ ...answer, status, text }, sender, AT));
    };
    expect(await told('AWAY')).toMatchObject([{ kind: 'response.body', fields: { 'f[0].zeta': 'AWAY' } }]);
    expect(await told(TOKEN)).toMatchObject([{ fields: { 'f[0].zeta': '[masked]' } }]);
    expect(JSON.stringify(await told(`because of ${TOKEN}`))).not.toContain('canary');
    expect(await told('AWAY', 403)).toMatchObject([{ fields: {} }]);
  });

  it('is a cookie by the beginning of its name, where it lies, is sent and is set', async () => {
    const cookie = {
      name: 'q_1',
      value: 'v1',
      domain: 'app.test',
      path: '/',
      httpOnly: true,
      secure: true,
      session: true,
    };
    const fingerprint = await print('v1');
    expect(guarded(await taught.fromCookie(cookie, null, AT))).toMatchObject([
      { kind: 'cookie.seen', library: 'taught', fingerprint },
    ]);
    expect(await untaught.fromCookie(cookie, null, AT)).toEqual([]);
    const from = {
      ...request,
      requestHeaders: [{ name: 'Cookie', value: 'q_1=v1; other=2' }],
      responseHeaders: [{ name: 'Set-Cookie', value: 'q_1=v2; Path=/' }],
    };
    expect(guarded(await taught.fromRequest(from))).toMatchObject([
      {
        carried: [{ in: 'cookie', name: 'q_1', fingerprint }],
        setCookies: [{ name: 'q_1', credential: 'unknown', fingerprint: await print('v2') }],
      },
    ]);
  });
});

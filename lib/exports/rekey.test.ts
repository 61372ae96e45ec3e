import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ACCESS, everyKindLog, headlineLog, SUBJECT } from '../../tests/schema/sample-log.ts';
import type { EventOf, LogEvent } from '../events/event.ts';
import { createExportKey, rekey } from './rekey.ts';

function held(fingerprints: string[], id = 'x'): LogEvent {
  return {
    id,
    at: 1,
    by: 'page',
    kind: 'storage.snapshot',
    area: 'localStorage',
    keyCount: 1,
    held: fingerprints,
  };
}

async function rekeyed(fingerprints: string[]): Promise<string[]> {
  const [event] = await rekey([held(fingerprints)], await createExportKey());
  return (event as EventOf<'storage.snapshot'>).held;
}

describe('rekey', () => {
  it('leaves no old fingerprint anywhere, also none of a subject among the claims', async () => {
    const text = JSON.stringify(await rekey(everyKindLog(), await createExportKey()));
    expect(text).not.toContain(ACCESS);
    expect(text).not.toContain(SUBJECT);
  });

  it('keeps equal equal, different different, and the length', async () => {
    const hex = fc.array(fc.constantFrom(...'0123456789abcdef'), { minLength: 16, maxLength: 32 });
    const fingerprints = fc.array(
      hex.map((digits) => digits.join('')),
      { minLength: 2, maxLength: 6 },
    );
    await fc.assert(
      fc.asyncProperty(fingerprints, async (old) => {
        const renewed = await rekeyed([...old, old[0] ?? '']);
        expect(renewed.at(-1)).toBe(renewed[0]);
        expect(new Set(renewed).size).toBe(new Set(old).size);
        expect(renewed.slice(0, -1).map((one) => one.length)).toEqual(old.map((one) => one.length));
        expect(renewed.every((one) => /^[0-9a-f]+$/.test(one))).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  it('gives another fingerprint in another export', async () => {
    const [[first], [second]] = await Promise.all([rekeyed([ACCESS]), rekeyed([ACCESS])]);
    expect(first).not.toBe(second);
  });

  it('follows a fingerprint into a text that repeats it', async () => {
    const [event] = headlineLog().slice(1, 2) as EventOf<'page.navigated'>[];
    if (!event) throw new Error('the sample has lost its second event');
    const like: LogEvent = { ...event, id: ACCESS, url: `https://app.example/${ACCESS}`, documentId: ACCESS };
    const [renewed, known] = await rekey([like, held([ACCESS])], await createExportKey());
    const fingerprint = (known as EventOf<'storage.snapshot'>).held[0];
    expect(renewed).toMatchObject({ url: `https://app.example/${fingerprint}` });
  });

  it('gives events, documents and requests names of this export, in the order of the log', async () => {
    const events = headlineLog();
    const renewed = await rekey(events, await createExportKey());
    const ids = renewed.map((event) => event.id);
    expect(ids).toEqual([...ids].sort());
    expect(new Set(ids).size).toBe(events.length);
    const text = JSON.stringify(renewed);
    for (const event of events) {
      expect(ids).not.toContain(event.id);
      if (event.documentId) expect(text).not.toContain(`"${event.documentId}"`);
      if (event.kind === 'request.finished') expect(text).not.toContain(`"requestId":"${event.requestId}"`);
    }
  });

  it('does not change what it was given', async () => {
    const events = everyKindLog();
    await rekey(events, await createExportKey());
    expect(events).toEqual(everyKindLog());
  });

  it('cannot be undone: the key gives itself to nobody', async () => {
    const key = await createExportKey();
    await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  });
});

import * as v from 'valibot';
import { expect } from 'vitest';
import { type EventDraft, guardEvent } from '../events/event.ts';
import { type Observation, observation } from '../messaging/observation.ts';
import { testFingerprinter as fingerprinter } from '../secrets/test-fingerprinter.ts';
import { createIntake } from './create-intake.ts';
import type { Sender } from './types.ts';

export const intake = createIntake({ fingerprinter });
export const sender: Sender = {
  tabId: 7,
  frameId: 0,
  origin: 'https://app.test',
  documentId: 'D1',
  cookieStoreId: '0',
};
export const AT = 1_705_326_735_000;

export const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');
export const jwt = (claims: object) => `${encode({ alg: 'HS256' })}.${encode(claims)}.c2lnbmF0dXJl`;
export const print = (value: string) => fingerprinter.fingerprint(value);

/** Guards the observation as the background does, and every event as the recorder does. */
export async function observe(input: unknown) {
  const events = await intake.fromObservation(v.parse(observation, input) as Observation, sender, AT);
  for (const [i, event] of events.entries())
    expect(guardEvent({ id: `e${i}`, ...event })).toMatchObject({ ok: true });
  return events;
}
export const storage = (key: string, before: unknown, after: unknown, more: object = {}) => {
  const text = (value: unknown) =>
    value === null || typeof value === 'string' ? value : JSON.stringify(value);
  return observe({
    type: 'storage',
    area: 'localStorage',
    key,
    before: text(before),
    after: text(after),
    how: 'setItem',
    ...more,
  });
};

/** The events, each guarded as the recorder does. */
export function guarded(events: EventDraft[]): EventDraft[] {
  for (const event of events) expect(guardEvent({ id: 'e', ...event })).toMatchObject({ ok: true });
  return events;
}

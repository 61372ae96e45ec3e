import type { CredentialKind } from '../events/credential.ts';
import { type TextRef, text } from '../messages/text.ts';

/** How near the end is. `none`: the credential names no date. */
export type CountdownLevel = 'good' | 'soon' | 'expired' | 'none';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Time left below which a credential is about to end: a day for what lasts weeks, five minutes for the rest. */
const SOON_MS: Record<CredentialKind, number> = {
  access: 5 * MINUTE_MS,
  refresh: DAY_MS,
  id: 5 * MINUTE_MS,
  session: 5 * MINUTE_MS,
  remember: DAY_MS,
  csrf: 0,
  unknown: 0,
};

/** @param remainingMs by the issuer's clock, negative when over, null where no date is known */
export function countdownLevel(kind: CredentialKind, remainingMs: number | null): CountdownLevel {
  if (remainingMs === null) return 'none';
  if (remainingMs <= 0) return 'expired';
  return remainingMs < SOON_MS[kind] ? 'soon' : 'good';
}

const SECOND_MS = 1_000;

/** Whole seconds: a tenth of a second in a text that moves once a second would only flicker. */
export function wholeSeconds(durationMs: number): number {
  return Math.floor(durationMs / SECOND_MS) * SECOND_MS;
}

/** `34 min 12 s left`, `expired 4 s ago`, or that no date is known. */
export function remainingText(remainingMs: number | null): TextRef {
  if (remainingMs === null) return text('panel.credential.no-expiry');
  return remainingMs > 0
    ? text('common.remaining.left', { duration: { durationMs: wholeSeconds(remainingMs) } })
    : text('common.remaining.ago', { duration: { durationMs: wholeSeconds(-remainingMs) } });
}

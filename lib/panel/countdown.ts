import type { CredentialKind } from '../events/credential.ts';
import { type TextRef, text } from '../messages/text.ts';
import type { PanelSettings } from './settings.ts';

/** How near the end is. `none`: the credential names no date. */
export type CountdownLevel = 'good' | 'soon' | 'expired' | 'none';

/** What lasts weeks is about to end sooner than what lasts an hour. CSRF tokens and the unnamed end nothing. */
const SOON: Record<CredentialKind, 'accessSoonMs' | 'refreshSoonMs' | null> = {
  access: 'accessSoonMs',
  refresh: 'refreshSoonMs',
  id: 'accessSoonMs',
  session: 'accessSoonMs',
  remember: 'refreshSoonMs',
  csrf: null,
  unknown: null,
};

/**
 * @param remainingMs by the issuer's clock, negative when over, null where no date is known
 * @param settings from when on a credential expires soon
 */
export function countdownLevel(
  kind: CredentialKind,
  remainingMs: number | null,
  settings: PanelSettings,
): CountdownLevel {
  if (remainingMs === null) return 'none';
  if (remainingMs <= 0) return 'expired';
  const threshold = SOON[kind];
  return threshold !== null && remainingMs < settings[threshold] ? 'soon' : 'good';
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

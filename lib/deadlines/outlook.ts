import type { Diagnosis } from '../classify/types.ts';
import type { CredentialKind } from '../events/credential.ts';
import { type TextRef, text } from '../messages/text.ts';
import { credentialDeadlines } from './credential-deadlines.ts';
import { limitDeadlines } from './limit-deadlines.ts';
import type { Deadline, Outlook } from './types.ts';

/** What will end the running session, and when. Nothing where nobody is signed in. Pure; no clock is asked. */
export function outlookOf(diagnosis: Diagnosis): Outlook {
  const { current, credentials, clocks } = diagnosis;
  if (current === null) return { deadlines: [], next: null };
  const time = ({ at }: Deadline) => at ?? Number.POSITIVE_INFINITY;
  const deadlines = [...limitDeadlines(diagnosis), ...credentialDeadlines(credentials, clocks, current)].sort(
    (a, b) => time(a) - time(b),
  );
  return { deadlines, next: deadlines.find(({ ends, at }) => ends === 'session' && at !== null) ?? null };
}

/** Seconds that flicker in a sentence say nothing. */
const SECOND_MS = 1_000;

/** As much of an outlook as the sentence needs. */
export type NextEnd = {
  deadlines: { length: number };
  next: (Pick<Deadline, 'at' | 'spreadMs' | 'kind'> & { credential: { kind: CredentialKind } | null }) | null;
};

/** The answer in one sentence: what ends the session next, how soon, how sure. @param nowMs by the browser's clock */
export function nextText({ next, deadlines }: NextEnd, nowMs: number): TextRef {
  if (next === null || next.at === null)
    return text(deadlines.length > 0 ? 'deadline.next.unknown' : 'deadline.next.nothing');
  const leftMs = next.at - nowMs;
  const time = { durationMs: Math.floor(Math.abs(leftMs) / SECOND_MS) * SECOND_MS };
  const spread = { durationMs: next.spreadMs };
  const what = {
    text: text(next.credential ? `common.credential.${next.credential.kind}` : `deadline.name.${next.kind}`),
  };
  if (leftMs <= -next.spreadMs) return text('deadline.next.passed', { what, time });
  if (next.credential) return text('deadline.next.credential', { what, time });
  if (leftMs <= 0) return text('deadline.next.now', { what, spread });
  return text(`deadline.next.${next.kind}`, { time, spread });
}

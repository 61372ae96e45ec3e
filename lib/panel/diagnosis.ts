import type { Diagnosis } from '../classify/types.ts';
import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import type { LogEvent } from '../events/event.ts';

/** lib/classify's `diagnose`, handed in so that components and tests can do without the causes. */
export type Diagnose = (events: readonly LogEvent[], options: { asOf: number; site?: string }) => Diagnosis;

/** A diagnosis, or the word that there is none: events stay readable where judging them failed. */
export type Judged = { diagnosis: Diagnosis; failed: boolean };

const NOTHING: Diagnosis = {
  sessions: [],
  logouts: [],
  patterns: [],
  credentials: [],
  clocks: [],
  gaps: [],
  current: null,
  lives: [],
  lastActivityAt: null,
  rehearsals: [],
};

/**
 * Remembers the last diagnosis: the same log and `asOf` give the same object, so that components compare by
 * identity. `asOf` never lies before the log's last event, whose clock may be ahead of ours by a tick.
 */
export function createDiagnosisSelector(
  diagnose: Diagnose,
): (log: readonly LogEvent[], asOf: number) => Judged {
  let last: { log: readonly LogEvent[]; asOf: number; judged: Judged } | null = null;
  return (log, asOf) => {
    if (last?.log === log && last.asOf === asOf) return last.judged;
    const judged = judge(diagnose, log, Math.max(asOf, log.at(-1)?.at ?? asOf));
    last = { log, asOf, judged };
    return judged;
  };
}

function judge(diagnose: Diagnose, log: readonly LogEvent[], asOf: number): Judged {
  if (log.length === 0) return { diagnosis: NOTHING, failed: false };
  try {
    return { diagnosis: diagnose(log, { asOf }), failed: false };
  } catch {
    return { diagnosis: NOTHING, failed: true };
  }
}

/** How often a verdict that is not final is looked at again. It is final within 3 s. */
const PROVISIONAL_MS = 500;

/**
 * When the same log may give another diagnosis, ms; null: only a new event can. That is while a verdict is
 * provisional, and when a credential reaches its expiry by its issuer's clock.
 */
export function nextLookAt(diagnosis: Diagnosis, nowMs: number): number | null {
  const moments: number[] = [];
  if (diagnosis.logouts.some((verdict) => !verdict.final)) moments.push(nowMs + PROVISIONAL_MS);
  for (const credential of diagnosis.credentials) {
    if (credential.endedAt !== null || credential.expiresAt === null) continue;
    const expiresHere = credential.expiresAt - issuerOffsetMs(credential, diagnosis.clocks);
    if (expiresHere > nowMs) moments.push(expiresHere);
  }
  return moments.length === 0 ? null : Math.min(...moments);
}

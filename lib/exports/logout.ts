import type { Culprit } from '../causes/types.ts';
import type { Verdict } from '../classify/types.ts';
import type { TimelineCulprit, TimelineLogout } from './timeline.ts';
import { nameOfCode, say } from './words.ts';

/** A verdict with its texts in words. The incident that it was drawn from stays behind: it follows from the events. */
export function logoutOf(verdict: Verdict): TimelineLogout {
  return {
    id: verdict.id,
    at: verdict.at,
    type: verdict.type,
    code: verdict.code,
    title: say(verdict.title),
    summary: verdict.summary.map(say).join(' '),
    confidence: verdict.confidence,
    location: verdict.location,
    signInLocation: verdict.signInLocation,
    idleMs: verdict.idleMs,
    sessionAgeMs: verdict.sessionAgeMs,
    tabs: verdict.tabs,
    credentials: verdict.credentials.map(({ credential, state, remainingMs }) => ({
      credentialId: credential.id,
      kind: credential.kind,
      state,
      remainingMs,
    })),
    culprit: verdict.culprit && culpritOf(verdict.culprit),
    evidence: verdict.evidence.map(({ says, eventIds }) => ({ says: say(says), eventIds })),
    ruledOut: verdict.ruledOut.map(({ code, because, eventIds }) => ({
      code,
      ...optional('title', nameOfCode(code)),
      because: say(because),
      eventIds,
    })),
    alternatives: verdict.alternatives.map(({ code, confidence, settledBy }) => ({
      code,
      confidence,
      ...optional('title', nameOfCode(code)),
      settledBy: say(settledBy),
    })),
    context: verdict.context,
    advice: say(verdict.advice),
    final: verdict.final,
    sessionId: verdict.sessionId,
  };
}

function culpritOf(culprit: Culprit): TimelineCulprit {
  return {
    kind: culprit.kind,
    says: say(culprit.says),
    function: culprit.function ?? null,
    url: culprit.url ?? null,
    line: culprit.line ?? null,
    column: culprit.column ?? null,
    stack: culprit.stack ?? [],
    eventId: culprit.eventId ?? null,
  };
}

function optional<K extends string>(key: K, value: string | null): { [P in K]?: string } {
  return (value === null ? {} : { [key]: value }) as { [P in K]?: string };
}

import type { Verdict } from '../classify/types.ts';
import { type TextRef, text } from '../messages/text.ts';
import { redact } from './redact.ts';

/** What stands behind “Show technical details”: rows, and the context as JSON. Free texts are redacted as in exports. */
export type Details = { rows: { name: TextRef; value: TextRef | string }[]; context: string };

/** Of the credentials that the session lived on, no more than these. */
const MOST_CREDENTIALS = 6;

/** @returns null where the last look found something that no export would let out */
export function detailsOf(verdict: Verdict): Details | null {
  const { code, type, at, confidence, location, idleMs, sessionAgeMs, context } = verdict;
  const facts = {
    code,
    type,
    at: new Date(at).toISOString(),
    location,
    idleMs: idleMs && Math.round(idleMs),
    sessionAgeMs: sessionAgeMs && Math.round(sessionAgeMs),
    confidence,
    context,
  };
  const clean = redact(facts);
  if (clean === null) return null;
  const source = clean.context.source;
  const row = (name: string, value: TextRef | string) => ({ name: text(`on-page.row.${name}`), value });
  return {
    rows: [
      row('code', clean.code),
      ...(typeof source === 'string' ? [row('source', source)] : []),
      row('time', clean.at),
      row('page', clean.location),
      ...verdict.credentials.slice(0, MOST_CREDENTIALS).map(({ credential, state, remainingMs }) => ({
        name: text(`common.credential.${credential.kind}`),
        value: leftOf(state, remainingMs),
      })),
    ],
    context: JSON.stringify(clean, null, 2),
  };
}

function leftOf(state: Verdict['credentials'][number]['state'], remainingMs: number | null): TextRef {
  if (remainingMs === null) return text(`common.state.${state}`);
  const duration = { durationMs: Math.abs(remainingMs) };
  return text(remainingMs > 0 ? 'common.remaining.left' : 'common.remaining.ago', { duration });
}

import type { StoredEvent } from '../../fire/support/follower.ts';

const HOUR_MS = 3_600_000;
/** Fields that are moments: a later round has later ones. */
const MOMENTS = new Set([
  'at',
  'from',
  'to',
  'startedAt',
  'expiresAt',
  'valueExpiresAt',
  'issuedAt',
  'serverDate',
]);
/** Fields whose values are new each time, as tokens, requests and documents are. */
const RENEWED = new Set(['fingerprint', 'replaces', 'requestId', 'documentId', 'id']);

/**
 * An hour of what was recorded in `roundMs`, round after round on a simulated clock: other times, other tokens, other
 * requests, other documents, so that nothing but the words repeats.
 */
export function hourOf(events: readonly StoredEvent[], roundMs: number): StoredEvent[] {
  const hour: StoredEvent[] = [];
  for (let round = 0; round * roundMs < HOUR_MS; round += 1) {
    const renewed = new Map<string, string>();
    const renew = (value: string) => {
      const known = renewed.get(value) ?? scrambled(value, round);
      renewed.set(value, known);
      return known;
    };
    for (const event of events)
      hour.push(
        JSON.parse(JSON.stringify(event), (key, value: unknown) => {
          if (MOMENTS.has(key) && typeof value === 'number') return value + round * roundMs;
          if (RENEWED.has(key) && typeof value === 'string') return renew(value);
          if (key === 'held' && Array.isArray(value)) return value.map((one) => renew(String(one)));
          return value;
        }) as StoredEvent,
      );
  }
  return hour;
}

/** A text of the same length and alphabet; a small linear congruential generator, so that runs are alike. */
function scrambled(text: string, seed: number): string {
  let state = seed * 2_654_435_761 + 12_345;
  for (const char of text) state = (state * 31 + char.charCodeAt(0)) >>> 0;
  return text.replace(/[a-z0-9]/gi, (char) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const pick = state >>> 16;
    if (/\d/.test(char)) return String(pick % 10);
    const letter = String.fromCharCode(97 + (pick % 26));
    return /[A-Z]/.test(char) ? letter.toUpperCase() : letter;
  });
}

import type { Credential } from '../detect/types.ts';
import type { CredentialKind } from '../events/credential.ts';
import type { LogEvent } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { indexAt } from './index-at.ts';
import { BAD, GOOD, NEUTRAL, WARN } from './paint.ts';
import { createTrack } from './track.ts';
import type { Lane, Thing } from './types.ts';

/** What matters most for a session comes first. */
const ORDER: readonly CredentialKind[] = [
  'access',
  'refresh',
  'session',
  'id',
  'remember',
  'unknown',
  'csrf',
];

/** A credential with the moment of its expiry on the browser's clock. */
export type DatedCredential = { credential: Credential; expiresAt: number | null };

/**
 * One lane for each place that a kind of credential lives in: one bar a credential, so that a rotation is where one
 * bar ends and the next begins.
 * @param untilMs where the bars of credentials that are still held end
 * @param most lanes at most, the most important ones, then those with something held, then the latest
 */
export function credentialLanes(
  credentials: readonly DatedCredential[],
  log: readonly LogEvent[],
  untilMs: number,
  most: number,
): { lanes: Lane[]; leftOut: number } {
  const places = new Map<string, DatedCredential[]>();
  for (const dated of credentials) {
    const { kind, place, cookieStoreId } = dated.credential;
    const key = [kind, place.area, place.origin, place.key, place.path, cookieStoreId]
      .map((part) => part ?? '')
      .join('\n');
    const chain = places.get(key);
    if (chain === undefined) places.set(key, [dated]);
    else chain.push(dated);
  }
  const chains = [...places].sort(([, a], [, b]) => rank(a) - rank(b) || lastSeen(b) - lastSeen(a));
  return {
    lanes: chains.slice(0, most).map(([key, chain]) => laneOf(key, chain, log, untilMs)),
    leftOut: Math.max(0, chains.length - most),
  };
}

const isHeld = ({ credential }: DatedCredential) => credential.endedAt === null;
const rank = (chain: readonly DatedCredential[]) =>
  ORDER.indexOf(chain[0]?.credential.kind ?? 'unknown') * 2 + (chain.some(isHeld) ? 0 : 1);
const lastSeen = (chain: readonly DatedCredential[]) =>
  Math.max(...chain.map(({ credential }) => credential.firstSeenAt));

function laneOf(key: string, chain: DatedCredential[], log: readonly LogEvent[], untilMs: number): Lane {
  chain.sort((a, b) => a.credential.firstSeenAt - b.credential.firstSeenAt);
  const marks = createTrack();
  const things: Thing[] = [];
  chain.forEach(({ credential, expiresAt }, index) => {
    const nextAt = chain[index + 1]?.credential.firstSeenAt ?? Number.POSITIVE_INFINITY;
    const end = Math.min(credential.endedAt ?? untilMs, nextAt);
    marks.push(credential.firstSeenAt, end, paintOf(credential), things.length);
    things.push({ what: 'credential', credential, expiresAt, nextAt, eventIndex: eventOf(credential, log) });
  });
  const { kind, place } = (chain[0] as DatedCredential).credential;
  return {
    key: `credential\n${key}`,
    kind: 'credential',
    name: nameOf(kind, place.key),
    form: 'bars',
    marks,
    things,
  };
}

function nameOf(kind: CredentialKind, key: string): TextRef {
  return text('picture.lane.credential', { credential: { text: text(`common.credential.${kind}`) }, key });
}

function paintOf({ ended }: Credential): number {
  if (ended === 'removed' || ended === 'refused') return BAD;
  if (ended === 'expired') return WARN;
  return ended === 'rotated' ? NEUTRAL : GOOD;
}

/** The event in which a credential was first seen. */
function eventOf({ firstSeenAt, fingerprint }: Credential, log: readonly LogEvent[]): number {
  return indexAt(log, firstSeenAt, (event) => 'fingerprint' in event && event.fingerprint === fingerprint);
}

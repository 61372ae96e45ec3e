/** What the background said: stop for good, or up to which number everything is safe. */
export type OutboxReply = { type: 'stop' } | { type: 'ack'; upTo: number };

/** Guards a reply of this version to this relay (`RelayReply` of the protocol); null where it is none. Never throws. */
export function readReply(message: unknown, relayId: string): OutboxReply | null {
  const { version, type, relayId: to, upTo } = Object(message) as Record<string, unknown>;
  if (version !== 1) return null;
  if (type === 'stop') return { type };
  return type === 'ack' && to === relayId && Number.isInteger(upTo) ? { type, upTo: upTo as number } : null;
}

import type { EventDraft, LogEvent } from '../events/event.ts';
import type { RelayPosition } from './types.ts';

/** Numbers in ids have a fixed width, so that events of the same millisecond keep their order when sorted by id. */
const pad = (n: number): string => n.toString(36).padStart(6, '0');

/**
 * Names events: `<relayId>.<seq>.<k>` for the events of a relay's observation (the same again when it is delivered
 * again), `<bootId>.<n>` for those of the browser's own callbacks. Numbers are in base 36.
 * @param bootId unique to this start of the background.
 */
export function createIdGiver(bootId: string): {
  name(drafts: readonly EventDraft[], relay: RelayPosition | null): LogEvent[];
} {
  let n = 0;
  const nextId = () => {
    n += 1;
    return `${bootId}.${pad(n)}`;
  };
  return {
    name: (drafts, relay) =>
      drafts.map((draft, k) => ({
        ...draft,
        id: relay === null ? nextId() : `${relay.relayId}.${pad(relay.seq)}.${k.toString(36)}`,
      })) as LogEvent[],
  };
}

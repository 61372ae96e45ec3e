import type { LogEvent } from '../events/event.ts';
import type { Break } from './types.ts';

/** An event that begins or ends a break, kept so that a log that changes at its end can be gone through again. */
type Sign = { event: LogEvent; index: number };

export type BreakKeeper = {
  add(event: LogEvent, index: number): void;
  cutFrom(index: number): void;
  list(): readonly Break[];
};

/**
 * Finds when the computer slept, was without a network or without its user, and when nothing was recorded. A break
 * that nothing ended reaches to infinity: it goes on. Few events tell of breaks, so they are gone through anew.
 */
export function createBreakKeeper(): BreakKeeper {
  let signs: Sign[] = [];
  let breaks: readonly Break[] | null = null;
  return {
    add(event, index) {
      if (!BEARS.has(event.kind)) return;
      signs.push({ event, index });
      breaks = null;
    },
    cutFrom(index) {
      signs = signs.filter((sign) => sign.index < index);
      breaks = null;
    },
    list() {
      breaks ??= breaksIn(signs);
      return breaks;
    },
  };
}

const BEARS = new Set<LogEvent['kind']>([
  'clock.jumped',
  'network.changed',
  'recording.gap',
  'recording.stopped',
  'recording.started',
  'machine.idle',
]);

function breaksIn(signs: readonly Sign[]): Break[] {
  const found: Break[] = [];
  const open = new Map<Break['why'], Break>();
  const begin = (why: Break['why'], from: number, eventIndex: number) => {
    if (open.has(why)) return;
    const one = { why, from, to: Number.POSITIVE_INFINITY, eventIndex };
    open.set(why, one);
    found.push(one);
  };
  const end = (why: Break['why'], at: number) => {
    const one = open.get(why);
    if (one === undefined) return;
    one.to = Math.max(at, one.from);
    open.delete(why);
  };
  for (const { event, index } of signs) {
    switch (event.kind) {
      case 'clock.jumped':
        if (event.byMs > 0)
          found.push({ why: 'asleep', from: event.at - event.byMs, to: event.at, eventIndex: index });
        break;
      case 'recording.gap':
        if (event.to > event.from)
          found.push({ why: 'gap', from: event.from, to: event.to, eventIndex: index });
        break;
      case 'network.changed':
        if (event.online) end('offline', event.at);
        else begin('offline', event.at, index);
        break;
      case 'recording.stopped':
        begin('stopped', event.at, index);
        break;
      case 'recording.started':
        end('stopped', event.at);
        break;
      case 'machine.idle':
        if (event.state === 'active') end('away', event.at);
        else begin('away', event.at - (event.state === 'idle' ? Math.max(0, event.afterMs) : 0), index);
        break;
    }
  }
  return found.sort((a, b) => a.from - b.from || a.to - b.to);
}

import type { Listen } from '../platform/types.ts';

/** The same events for several listeners, registered with the browser once: each registration costs every request. */
export function fanOut<T>(listen: Listen<T>): Listen<T> {
  const listeners = new Set<(value: T) => void>();
  let stop: (() => void) | null = null;
  return (listener) => {
    listeners.add(listener);
    stop ??= listen((value) => {
      for (const each of listeners) each(value);
    });
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = null;
    };
  };
}

import { useCallback, useSyncExternalStore } from 'react';

/** Whether a media query holds; follows it. False where nobody can be asked. */
export function useMediaQuery(query: string): boolean {
  const subscribe = useCallback(
    (changed: () => void) => {
      const list = typeof matchMedia === 'undefined' ? null : matchMedia(query);
      list?.addEventListener('change', changed);
      return () => list?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(
    subscribe,
    () => typeof matchMedia !== 'undefined' && matchMedia(query).matches,
  );
}

import { type RefObject, useEffect, useState, useSyncExternalStore } from 'react';
import { usePanelTools } from './panel-context.ts';

const never = () => () => {};

/** Time of the last tick, ms. The component is drawn again at a tick only while `element` is on the screen. */
export function useNow(element: RefObject<Element | null>): number {
  const { clock } = usePanelTools();
  const onScreen = useOnScreen(element);
  return useSyncExternalStore(onScreen ? clock.subscribe : never, clock.nowMs);
}

function useOnScreen(element: RefObject<Element | null>): boolean {
  const [onScreen, setOnScreen] = useState(true);
  useEffect(() => {
    const watched = element.current;
    if (watched === null || typeof IntersectionObserver === 'undefined') return;
    const observer = new IntersectionObserver((entries) =>
      setOnScreen(entries.at(-1)?.isIntersecting ?? true),
    );
    observer.observe(watched);
    return () => observer.disconnect();
  }, [element]);
  return onScreen;
}

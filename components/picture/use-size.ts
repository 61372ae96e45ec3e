import { type RefObject, useEffect, useState } from 'react';

/** Width of an element, px, and how many of the screen's pixels make one; follows both. */
export function useSize(element: RefObject<Element | null>): { widthPx: number; ratio: number } {
  const [size, setSize] = useState({ widthPx: 0, ratio: 1 });
  useEffect(() => {
    const watched = element.current;
    if (watched === null) return;
    const measure = () => {
      const widthPx = watched.clientWidth;
      const ratio = globalThis.devicePixelRatio || 1;
      setSize((old) => (old.widthPx === widthPx && old.ratio === ratio ? old : { widthPx, ratio }));
    };
    measure();
    const observer = typeof ResizeObserver === 'undefined' ? null : new ResizeObserver(measure);
    observer?.observe(watched);
    // A window that moves to another screen is told of as a resize.
    addEventListener('resize', measure);
    return () => {
      observer?.disconnect();
      removeEventListener('resize', measure);
    };
  }, [element]);
  return size;
}

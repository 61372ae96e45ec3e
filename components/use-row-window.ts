import { type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';

/** Rows drawn beyond each edge, so that a fast scroll shows no blank. */
const SPARE_ROWS = 8;
/** Before the first layout: as many rows as a usual window shows. */
const FIRST_ROWS = 20;

type Align = 'auto' | 'center' | 'end';

export type RowWindow = {
  /** The first row to draw, and the one after the last. */
  from: number;
  to: number;
  /** To be called on every scroll. */
  measure(): void;
  /** Scrolls a row into sight; `auto`: no further than needed. */
  scrollTo(index: number, align: Align): void;
};

/**
 * Which rows of a long list are worth drawing, all of them `rowPx` high. Equal heights make a list of any length
 * plain arithmetic: nothing is measured row by row.
 */
export function useRowWindow(
  scroller: RefObject<HTMLElement | null>,
  count: number,
  rowPx: number,
): RowWindow {
  const [view, setView] = useState({ first: 0, shown: FIRST_ROWS });

  const measure = useCallback(() => {
    const element = scroller.current;
    if (element === null) return;
    const first = Math.floor(element.scrollTop / rowPx);
    const shown = Math.ceil(element.clientHeight / rowPx) + 1;
    setView((last) => (last.first === first && last.shown === shown ? last : { first, shown }));
  }, [scroller, rowPx]);

  useLayoutEffect(measure, [measure]);
  useEffect(() => {
    const element = scroller.current;
    if (element === null || typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [scroller, measure]);

  const scrollTo = useCallback(
    (index: number, align: Align) => {
      const element = scroller.current;
      if (element === null) return;
      const startPx = index * rowPx;
      const endPx = startPx + rowPx - element.clientHeight;
      const topPx = element.scrollTop;
      if (align === 'end') element.scrollTop = endPx;
      else if (align === 'center') element.scrollTop = (startPx + endPx) / 2;
      else if (startPx < topPx) element.scrollTop = startPx;
      else if (endPx > topPx) element.scrollTop = endPx;
      measure();
    },
    [scroller, rowPx, measure],
  );

  return {
    from: Math.max(0, Math.min(view.first, count) - SPARE_ROWS),
    to: Math.min(count, view.first + view.shown + SPARE_ROWS),
    measure,
    scrollTo,
  };
}

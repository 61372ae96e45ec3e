/** Since when the box is wholly in sight without a break, ms of `now`; null where it is not. */
export type Sight = {
  since(): number | null;
  /** Looks now, where the browser does not tell by itself. */
  look(): void;
  /** What was in sight until now may be something else. */
  restart(): void;
  end(): void;
};

type Watcher = typeof IntersectionObserver;
/** Intersection Observer V2 (Chromium): tells whether anything covers, fades or distorts the element. */
type V2 = { isVisible?: boolean };

/** What an element has to be, in computed style, to be seen as it was drawn. */
const PLAIN: readonly [property: string, value: string][] = [
  ['opacity', '1'],
  ['visibility', 'visible'],
  ['display', 'block'],
  ['transform', 'none'],
  ['filter', 'none'],
  ['clip-path', 'none'],
  ['mask-image', 'none'],
  ['pointer-events', 'auto'],
];

/**
 * Watches whether a person can see the element where the pointer would meet it. Chromium's observer says so, also of
 * what lets the pointer through. Elsewhere each look asks: the computed style, nine points of the box, and what else is in
 * the top layer over it, for what lets the pointer through meets no point.
 */
export function watchSight(
  element: HTMLElement,
  { doc, view, Observer, now }: { doc: Document; view: Window; Observer: Watcher; now: () => number },
): Sight {
  let since: number | null = null;
  let tells = false;
  const set = (isSeen: boolean) => {
    if (!isSeen) since = null;
    else since ??= now();
  };
  const observer = new Observer(
    (entries) => {
      const entry = entries.at(-1) as (IntersectionObserverEntry & V2) | undefined;
      if (entry?.isVisible === undefined) return;
      tells = true;
      set(entry.isVisible && doc.visibilityState === 'visible');
    },
    { trackVisibility: true, delay: 100, threshold: [0, 0.5, 1] } as IntersectionObserverInit,
  );
  observer.observe(element);

  function isMet(): boolean {
    const { left, top, width, height } = element.getBoundingClientRect();
    if (width < 40 || height < 20) return false;
    const parts = [0.03, 0.5, 0.97];
    return parts.every((x) =>
      parts.every((y) => doc.elementFromPoint(left + width * x, top + height * y) === element),
    );
  }

  function isPlain(): boolean {
    const style = view.getComputedStyle(element);
    return PLAIN.every(([property, value]) => style.getPropertyValue(property) === value);
  }

  return {
    since: () => since,
    look() {
      if (doc.visibilityState !== 'visible') since = null;
      else if (!tells) set(isPlain() && isMet());
    },
    restart() {
      since = null;
      if (!tells) return;
      // An observer tells of changes: begun anew, it tells how things stand.
      observer.unobserve(element);
      observer.observe(element);
    },
    end: () => observer.disconnect(),
  };
}

import { type RefObject, useEffect, useRef } from 'react';

/** What a hand does to the picture. Places are px from the left of the element. */
export type Gestures = {
  /** `factor` below 1: closer; `x`: what stays in its place. */
  zoom(factor: number, x: number): void;
  /** Positive: to the left, as the content follows a finger. */
  drag(dx: number): void;
  hover(point: { x: number; y: number } | null): void;
  click(point: { x: number; y: number }): void;
};

/** Less than this is a click with a hand that trembles, px. */
const CLICK_PX = 4;
const LINE_PX = 16;
/** Two fingers are taken to be at least so far apart: closer, a tremble would zoom by much. */
const NEAREST_PX = 8;
/** A wheel's notch of 100 px zooms by a third. */
const ZOOM_PER_PX = 0.0029;

/**
 * Wheel, mouse, pen and touch on an element: the wheel zooms (with Shift, or sideways, it moves), dragging moves,
 * two fingers zoom. Where the whole page scrolls, the wheel does that, and zooms with Ctrl only.
 */
export function useGestures(element: RefObject<HTMLElement | null>, gestures: Gestures): void {
  const latest = useRef(gestures);
  latest.current = gestures;
  useEffect(() => {
    const target = element.current;
    if (target === null) return;
    /** Of each finger: where it is on the element, and its height in the window, which scrolling does not move. */
    const held = new Map<number, { x: number; y: number; windowY: number }>();
    let moved = 0;
    const place = (event: MouseEvent) => {
      const box = target.getBoundingClientRect();
      return { x: event.clientX - box.left, y: event.clientY - box.top, windowY: event.clientY };
    };

    const onWheel = (event: WheelEvent) => {
      const unit = event.deltaMode === WheelEvent.DOM_DELTA_PIXEL ? 1 : LINE_PX;
      const sideways = event.shiftKey ? event.deltaX || event.deltaY : event.deltaX;
      if (Math.abs(sideways) > Math.abs(event.shiftKey ? 0 : event.deltaY)) {
        latest.current.drag(-sideways * unit);
      } else {
        const page = document.documentElement;
        if (!event.ctrlKey && !event.metaKey && page.scrollHeight > page.clientHeight + 1) return;
        latest.current.zoom(Math.exp(event.deltaY * unit * ZOOM_PER_PX), place(event).x);
      }
      event.preventDefault();
    };
    const onDown = (event: PointerEvent) => {
      if (event.button !== 0) return;
      held.set(event.pointerId, place(event));
      if (held.size === 1) moved = 0;
      else moved = CLICK_PX; // Several fingers choose nothing.
      target.setPointerCapture?.(event.pointerId);
    };
    const onMove = (event: PointerEvent) => {
      const point = place(event);
      const before = held.get(event.pointerId);
      if (before === undefined) {
        latest.current.hover(point);
        return;
      }
      held.set(event.pointerId, point);
      const dx = point.x - before.x;
      moved += Math.abs(dx) + Math.abs(point.windowY - before.windowY);
      if (moved < CLICK_PX) return;
      latest.current.hover(null);
      const other = [...held].find(([id]) => id !== event.pointerId)?.[1];
      if (other === undefined) {
        latest.current.drag(dx);
        if (event.pointerType === 'mouse')
          target.parentElement?.scrollBy?.(0, before.windowY - point.windowY);
      } else {
        const apart = Math.max(Math.abs(point.x - other.x), NEAREST_PX);
        const apartBefore = Math.max(Math.abs(before.x - other.x), NEAREST_PX);
        // What lay between the fingers stays between them: they may move together, too.
        latest.current.zoom(apartBefore / apart, (before.x + other.x) / 2);
        latest.current.drag(dx / 2);
      }
    };
    const onUp = (event: PointerEvent) => {
      const had = held.delete(event.pointerId);
      if (had && moved < CLICK_PX && event.type === 'pointerup') latest.current.click(place(event));
    };
    const onLeave = () => latest.current.hover(null);
    target.addEventListener('wheel', onWheel, { passive: false });
    target.addEventListener('pointerdown', onDown);
    target.addEventListener('pointermove', onMove);
    target.addEventListener('pointerup', onUp);
    target.addEventListener('pointercancel', onUp);
    target.addEventListener('pointerleave', onLeave);
    return () => {
      target.removeEventListener('wheel', onWheel);
      target.removeEventListener('pointerdown', onDown);
      target.removeEventListener('pointermove', onMove);
      target.removeEventListener('pointerup', onUp);
      target.removeEventListener('pointercancel', onUp);
      target.removeEventListener('pointerleave', onLeave);
    };
  }, [element]);
}

import { useCallback, useEffect, useRef, useState } from 'react';
import type { PictureView } from '../../lib/picture/view-window.ts';

const TELL_AFTER_MS = 200;

/**
 * The view, which follows a hand at once and is told outside when the hand has come to rest, so that only the picture is
 * drawn sixty times a second. Follows what is set from outside. The third is the view as it was set last, drawn or not:
 * two fingers move between two frames, and the second has to go on from where the first came to.
 */
export function useView(
  given: PictureView,
  onView: (view: PictureView) => void,
): [PictureView, (view: PictureView) => void, () => PictureView] {
  const [view, setShown] = useState(given);
  const latest = useRef(given);
  const told = useRef(given);
  const tell = useRef(onView);
  tell.current = onView;
  useEffect(() => {
    if (told.current === given) return;
    told.current = given;
    latest.current = given;
    setShown(given);
  }, [given]);
  useEffect(() => {
    if (told.current === view) return;
    const timer = setTimeout(() => {
      told.current = view;
      tell.current(view);
    }, TELL_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view]);
  const setView = useCallback((next: PictureView) => {
    latest.current = next;
    setShown(next);
  }, []);
  const viewNow = useCallback(() => latest.current, []);
  return [view, setView, viewNow];
}

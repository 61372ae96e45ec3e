import { useEffect, useRef, useState } from 'react';
import type { PictureView } from '../../lib/picture/view-window.ts';

const TELL_AFTER_MS = 200;

/**
 * The view, which follows a hand at once and is told outside when the hand has come to rest, so that only the picture is
 * drawn sixty times a second. Follows what is set from outside.
 */
export function useView(
  given: PictureView,
  onView: (view: PictureView) => void,
): [PictureView, (view: PictureView) => void] {
  const [view, setView] = useState(given);
  const told = useRef(given);
  const tell = useRef(onView);
  tell.current = onView;
  useEffect(() => {
    if (told.current === given) return;
    told.current = given;
    setView(given);
  }, [given]);
  useEffect(() => {
    if (told.current === view) return;
    const timer = setTimeout(() => {
      told.current = view;
      tell.current(view);
    }, TELL_AFTER_MS);
    return () => clearTimeout(timer);
  }, [view]);
  return [view, setView];
}

import { type RefObject, useEffect, useRef } from 'react';

/** Brings the answer back into sight when another logout is chosen: in a narrow panel the list stands below it. */
export function useAnswerInSight(selectedLogoutId: string | null): RefObject<HTMLDivElement | null> {
  const answer = useRef<HTMLDivElement>(null);
  const shown = useRef(selectedLogoutId);
  useEffect(() => {
    if (shown.current === selectedLogoutId) return;
    shown.current = selectedLogoutId;
    answer.current?.scrollIntoView?.({ block: 'start' });
  }, [selectedLogoutId]);
  return answer;
}

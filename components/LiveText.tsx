import { useRef } from 'react';
import type { TextRef } from '../lib/messages/text.ts';
import { usePanelTools } from './panel-context.ts';
import { useNow } from './use-now.ts';

/** A text that moves with the clock. Alone is drawn again, once a second, and only while it is on the screen. */
export function LiveText({ say }: { say: (nowMs: number) => TextRef }) {
  const { t } = usePanelTools();
  const element = useRef<HTMLSpanElement>(null);
  const nowMs = useNow(element);
  return (
    <span ref={element} className="live">
      {t(say(nowMs))}
    </span>
  );
}

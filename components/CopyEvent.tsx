import { Check, Copy } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { usePanelTools } from './panel-context.ts';
import { useFlash } from './use-flash.ts';

/** Copies an event as it stands in an exported timeline: masked already, as all of the log is. */
export function CopyEvent({ event }: { event: LogEvent }) {
  const { t, copy } = usePanelTools();
  const [copied, flash] = useFlash<'copied'>();
  const words = t(text(copied ? 'panel.events.copied' : 'panel.events.copy'));
  return (
    <button
      type="button"
      className="icon-button"
      aria-label={words}
      title={words}
      onClick={() =>
        void copy(JSON.stringify(event, null, 2)).then(
          () => flash('copied'),
          () => {},
        )
      }
    >
      {copied ? <Check size={13} aria-hidden="true" /> : <Copy size={13} aria-hidden="true" />}
    </button>
  );
}

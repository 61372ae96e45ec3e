import { SquareTerminal } from 'lucide-react';
import { useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { PopupController } from '../../lib/panel/popup/popup-controller.ts';
import { usePanelTools } from '../panel-context.ts';

/**
 * "Log full state to console" of the first tracker's debug panel. Nobody has a popup's own console open, so it is
 * the page's; where that is to be left alone, the state is copied, and the popup says so.
 */
export function PopupState({ onLog }: { onLog: PopupController['logState'] }) {
  const { t, time, copy } = usePanelTools();
  const [done, setDone] = useState<'printed' | 'copied' | 'failed' | null>(null);
  async function log(): Promise<void> {
    const state = await onLog(t, time);
    if (state !== null) await copy(state);
    setDone(state === null ? 'printed' : 'copied');
  }
  return (
    <div className="popup-state">
      <button type="button" className="button" onClick={() => void log().catch(() => setDone('failed'))}>
        <SquareTerminal size={13} aria-hidden="true" /> {t(text('popup.state.log'))}
      </button>
      <p role="status" className="popup-state-done dim">
        {done !== null && t(text(`popup.state.${done}`))}
        {done === 'copied' && (
          <>
            {' '}
            <a href="options.html#console-monitor" target="_blank" rel="noreferrer">
              {t(text('popup.state.switch-on'))}
            </a>
          </>
        )}
      </p>
    </div>
  );
}

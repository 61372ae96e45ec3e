import { Download, ExternalLink, PanelRight, Pause, Play } from 'lucide-react';
import { useId } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { PopupController } from '../../lib/panel/popup/popup-controller.ts';
import type { RecordingState } from '../../lib/panel/recording-state.ts';
import { usePanelTools } from '../panel-context.ts';
import { PopupMark } from './PopupMark.tsx';
import { PopupState } from './PopupState.tsx';

type PopupActionsProps = {
  recording: RecordingState;
  /** Something is recorded, or will be. */
  hasLog: boolean;
  badge: boolean;
  markedAt: number | null;
  controller: PopupController;
};

/** What can be done: a mark, pause, export, the whole panel, the time on the toolbar's button. */
export function PopupActions({ recording, hasLog, badge, markedAt, controller }: PopupActionsProps) {
  const { t } = usePanelTools();
  const badgeHint = useId();
  const isRunning = recording === 'recording' || recording === 'paused';
  const act = recording === 'paused' ? 'resume' : 'pause';
  const ActIcon = recording === 'paused' ? Play : Pause;
  return (
    <div className="popup-actions">
      {recording === 'recording' && <PopupMark markedAt={markedAt} onMark={controller.mark} />}
      <div className="popup-buttons">
        {isRunning && (
          <button
            type="button"
            className="button"
            onClick={controller[act]}
            title={act === 'pause' ? t(text('popup.pause-hint')) : undefined}
          >
            <ActIcon size={13} aria-hidden="true" /> {t(text(`popup.${act}`))}
          </button>
        )}
        {hasLog && (
          <button
            type="button"
            className="button"
            onClick={controller.openExport}
            title={t(text('popup.export-hint'))}
          >
            <Download size={13} aria-hidden="true" /> {t(text('popup.export'))}
          </button>
        )}
        <button type="button" className="button" onClick={controller.openPanel}>
          <PanelRight size={13} aria-hidden="true" /> {t(text('popup.open-side'))}
        </button>
        <button type="button" className="button" onClick={controller.openPanelTab}>
          <ExternalLink size={13} aria-hidden="true" /> {t(text('popup.open-tab'))}
        </button>
      </div>
      {hasLog && <PopupState onLog={controller.logState} />}
      {isRunning && (
        <div className="popup-badge">
          <label className="popup-check">
            <input
              type="checkbox"
              checked={badge}
              aria-describedby={badgeHint}
              onChange={(event) => controller.setBadge(event.currentTarget.checked)}
            />{' '}
            {t(text('popup.badge'))}
          </label>
          <p id={badgeHint} className="popup-badge-hint dim">
            {t(text('popup.badge-hint'))}
          </p>
        </div>
      )}
    </div>
  );
}

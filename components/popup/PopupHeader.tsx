import { CircleAlert, CircleDot, CircleOff, CirclePause } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import type { RecordingState } from '../../lib/panel/recording-state.ts';
import { Logo } from '../Logo.tsx';
import { usePanelTools } from '../panel-context.ts';

const ICONS = {
  recording: CircleDot,
  paused: CirclePause,
  'no-access': CircleAlert,
  'not-watched': CircleOff,
};

type PopupHeaderProps = {
  /** Null where the tab shows no site. */
  origin: string | null;
  /** Null where it is not known, or nothing can be watched. */
  recording: RecordingState | null;
};

/** Which site, and whether it is recorded: a symbol and a word. */
export function PopupHeader({ origin, recording }: PopupHeaderProps) {
  const { t } = usePanelTools();
  const Icon = recording && ICONS[recording];
  return (
    <header className="popup-head">
      <Logo size={22} />
      <div className="popup-title">
        <h1 className="popup-origin">
          {origin ? <bdi title={origin}>{origin.replace(/^https:\/\//, '')}</bdi> : t(text('popup.title'))}
        </h1>
        {Icon && (
          <span className="popup-status" data-state={recording}>
            <Icon size={13} aria-hidden="true" /> {t(text(`popup.recording.${recording}`))}
          </span>
        )}
      </div>
    </header>
  );
}

import { text } from '../lib/messages/text.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';

type ClearDialogProps = {
  origin: string;
  events: number;
  logouts: number;
  onClear(): void;
  onClose(): void;
};

/** Asks before a log is deleted for good. */
export function ClearDialog({ origin, events, logouts, onClear, onClose }: ClearDialogProps) {
  const { t } = usePanelTools();
  return (
    <Dialog title={t(text('panel.clear.title', { origin }))} onClose={onClose}>
      <p>{t(text('panel.clear.text', { events, logouts }))}</p>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onClose}>
          {t(text('panel.cancel'))}
        </button>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            onClear();
            onClose();
          }}
        >
          {t(text('panel.clear.confirm'))}
        </button>
      </div>
    </Dialog>
  );
}

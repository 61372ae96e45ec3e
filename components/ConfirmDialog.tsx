import { text } from '../lib/messages/text.ts';
import { Dialog } from './Dialog.tsx';
import { usePanelTools } from './panel-context.ts';

type ConfirmDialogProps = {
  title: string;
  says: string;
  /** What is pressed to do it. */
  confirm: string;
  onConfirm(): void;
  onClose(): void;
};

/** Asks before something is deleted for good. */
export function ConfirmDialog({ title, says, confirm, onConfirm, onClose }: ConfirmDialogProps) {
  const { t } = usePanelTools();
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{says}</p>
      <div className="dialog-actions">
        <button type="button" className="button" data-first-focus onClick={onClose}>
          {t(text('options.cancel'))}
        </button>
        <button
          type="button"
          className="button button-danger"
          onClick={() => {
            onConfirm();
            onClose();
          }}
        >
          {confirm}
        </button>
      </div>
    </Dialog>
  );
}

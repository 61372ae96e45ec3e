import { Dialog } from './Dialog.tsx';

type ConfirmDialogProps = {
  title: string;
  says: string;
  /** What is pressed to do it. */
  confirm: string;
  /** What is pressed to leave it, which has the focus first. */
  keep: string;
  onConfirm(): void;
  onClose(): void;
};

/** Asks before something is deleted for good. */
export function ConfirmDialog({ title, says, confirm, keep, onConfirm, onClose }: ConfirmDialogProps) {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{says}</p>
      <div className="dialog-actions">
        <button type="button" className="button" data-first-focus onClick={onClose}>
          {keep}
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

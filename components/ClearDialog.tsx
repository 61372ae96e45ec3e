import { text } from '../lib/messages/text.ts';
import { ConfirmDialog } from './ConfirmDialog.tsx';
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
    <ConfirmDialog
      title={t(text('panel.clear.title', { origin }))}
      says={t(text('panel.clear.text', { events, logouts }))}
      confirm={t(text('panel.clear.confirm'))}
      keep={t(text('panel.cancel'))}
      onConfirm={onClear}
      onClose={onClose}
    />
  );
}

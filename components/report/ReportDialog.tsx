import { reportFormWords } from '../../lib/messages/en/panel/report.ts';
import { text } from '../../lib/messages/text.ts';
import { addWords } from '../../lib/messages/words.ts';
import type { ReportActions } from '../../lib/panel/reports.ts';
import { Dialog } from '../Dialog.tsx';
import { usePanelTools } from '../panel-context.ts';
import { ReportSettings } from './ReportSettings.tsx';

addWords(reportFormWords);

type ReportDialogProps = {
  origin: string;
  actions: ReportActions;
  /** Whether this page may ask for access; else the one at `tabUrl` does. */
  mayAsk: boolean;
  tabUrl: string;
  onClose(): void;
};

/** Reports of a site's logouts, as a dialog of the panel. */
export function ReportDialog({ origin, onClose, ...rest }: ReportDialogProps) {
  const { t } = usePanelTools();
  return (
    <Dialog title={t(text('panel.report.title', { origin }))} wide onClose={onClose}>
      <ReportSettings key={origin} {...rest} />
    </Dialog>
  );
}

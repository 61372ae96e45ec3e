import { Send } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import type { SiteState } from '../../lib/panel/types.ts';
import { usePanelTools } from '../panel-context.ts';

type ReportButtonProps = { reports: SiteState['reports']; onOpen(): void };

/** Leads to the reports of a site, and says in a few words how they go. */
export function ReportButton({ reports, onOpen }: ReportButtonProps) {
  const { t } = usePanelTools();
  return (
    <button
      type="button"
      className="quiet-button report-open"
      data-trouble={reports?.trouble || undefined}
      onClick={onOpen}
    >
      <Send size={12} aria-hidden="true" /> {t(wordsOf(reports))}
    </button>
  );
}

function wordsOf(reports: SiteState['reports']) {
  if (reports === null) return text('panel.report.open');
  const { on, waiting, trouble } = reports;
  if (!on) return text('panel.report.open-off');
  return text(trouble ? 'panel.report.open-trouble' : 'panel.report.open-on', { waiting });
}

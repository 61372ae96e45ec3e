import { useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { visibleText } from '../../lib/panel/safe-text.ts';
import { usePanelTools } from '../panel-context.ts';
import { ReportDialog } from '../report/ReportDialog.tsx';
import { SiteButton } from './SiteButton.tsx';
import type { SectionProps } from './section.ts';

/** Where each site's logouts are reported to, in the panel's own dialog. */
export function ReportsSection({ state: { sites }, controller }: SectionProps) {
  const { t } = usePanelTools();
  const [open, setOpen] = useState<string | null>(null);
  const watched = sites.filter((site) => site.watched);
  if (watched.length === 0) return <p className="dim">{t(text('options.none-watched'))}</p>;
  return (
    <>
      <ul className="options-rows">
        {watched.map(({ origin, reports }) => (
          <li key={origin} className="options-row">
            <span>
              <bdi className="options-origin">{visibleText(origin)}</bdi>{' '}
              <span className="dim">
                {t(text(reports?.on ? 'options.reports.on' : 'options.reports.off'))}
              </span>
            </span>
            <SiteButton
              id="options.reports.open"
              short="options.reports.open-short"
              origin={origin}
              onPress={() => setOpen(origin)}
            />
          </li>
        ))}
      </ul>
      {open !== null && (
        <ReportDialog
          origin={open}
          actions={controller.reporting(open)}
          mayAsk
          tabUrl=""
          onClose={() => {
            setOpen(null);
            controller.retry();
          }}
        />
      )}
    </>
  );
}

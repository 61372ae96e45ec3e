import { CircleAlert } from 'lucide-react';
import { useId } from 'react';
import { text } from '../../lib/messages/text.ts';
import type { ReportState } from '../../lib/panel/reports.ts';
import { usePanelTools } from '../panel-context.ts';

type ReportOutboxProps = { state: ReportState; isLost: boolean; onSendNow(): Promise<void> };

/** What waits, what came back last, and when it is tried again. */
export function ReportOutbox({ state, isLost, onSendNow }: ReportOutboxProps) {
  const { t, time } = usePanelTools();
  const heading = useId();
  const { waiting, delivered, last, nextAt, sending, full, stuck, on } = state;
  const warnings = [
    ...(full ? [text('panel.report.full')] : []),
    ...(stuck === null ? [] : [stuck]),
    ...(isLost ? [text('panel.report.unreachable')] : []),
  ];
  return (
    <section aria-labelledby={heading} className="report-outbox">
      <h3 id={heading} className="block-title">
        {t(text('panel.report.state'))}
      </h3>
      <p role="status">
        {t(text('panel.report.waiting', { waiting }))} {t(text('panel.report.delivered', { delivered }))}{' '}
        {sending && t(text('panel.report.sending'))}
      </p>
      {last !== null && (
        <p data-outcome={last.outcome} className={last.outcome === 'delivered' ? 'hint' : 'hint-warn'}>
          {t(text('panel.report.last', { at: time.full(last.at), says: { text: last.says } }))}
        </p>
      )}
      {!on && waiting > 0 && <p className="hint">{t(text('panel.report.off-waiting'))}</p>}
      {warnings.map((says) => (
        <p key={says.id} role="alert" className="hint-warn">
          <CircleAlert size={13} aria-hidden="true" /> {t(says)}
        </p>
      ))}
      {on && waiting > 0 && !sending && (
        <p>
          {nextAt !== null && t(text('panel.report.next', { at: time.full(nextAt) }))}{' '}
          <button type="button" className="quiet-button" onClick={() => void onSendNow().catch(() => {})}>
            {t(text('panel.report.send-now'))}
          </button>
        </p>
      )}
    </section>
  );
}

import { useMemo, useState } from 'react';
import { text } from '../../lib/messages/text.ts';
import { describeEvent } from '../../lib/panel/describe-event.ts';
import type { LogEvent, Verdict } from '../../lib/panel/types.ts';
import { usePanelTools } from '../panel-context.ts';
import { VerdictView } from '../VerdictView.tsx';

type FirstRunVerdictProps = { verdict: Verdict; log: readonly LogEvent[] };

/** The verdict as the panel shows it; the events that a step of it rests on come below it. */
export function FirstRunVerdict({ verdict, log }: FirstRunVerdictProps) {
  const { t, time } = usePanelTools();
  const [selectedIds, setSelectedIds] = useState<readonly string[]>([]);
  const selected = useMemo(() => log.filter(({ id }) => selectedIds.includes(id)), [log, selectedIds]);
  return (
    <div className="first-run-verdict">
      <VerdictView verdict={verdict} log={log} selectedIds={selectedIds} onShowEvents={setSelectedIds} />
      <div role="status" className="first-run-seen">
        {selected.length > 0 && (
          <>
            <h3 className="part-title">{t(text('first-run.events'))}</h3>
            <ul className="first-run-events">
              {selected.map((event) => (
                <li key={event.id}>
                  <time dateTime={time.machine(event.at)}>{time.precise(event.at)}</time>{' '}
                  {t(describeEvent(event))}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </div>
  );
}

import { type TextRef, text } from '../lib/messages/text.ts';
import type { ServerLines } from '../lib/panel/server-lines.ts';
import { leftOutOf } from '../lib/server-log/index.ts';
import { usePanelTools } from './panel-context.ts';

type ServerLogResultProps = { lines: ServerLines; onAgain(): void; onClose(): void };

/** What was joined of a log, by which clock, and why the rest was not. */
export function ServerLogResult({ lines: { found }, onAgain, onClose }: ServerLogResultProps) {
  const { t } = usePanelTools();
  const { joined, lines } = found;
  return (
    <>
      <div role="status" className="server-log-result">
        <p>
          <strong>{t(text('server-log.result', { joined, lines }))}</strong> {t(clockText(found))}
        </p>
        <ul>
          {leftOutOf(found).map(({ why, count }) => (
            <li key={why}>{t(text(`server-log.left-out.${why}`, { count }))}</li>
          ))}
        </ul>
      </div>
      <div className="dialog-actions">
        <button type="button" className="button" onClick={onAgain}>
          {t(text('server-log.again'))}
        </button>
        <button type="button" className="button button-primary" data-first-focus onClick={onClose}>
          {t(text('server-log.close'))}
        </button>
      </div>
    </>
  );
}

/** Less is the way of an answer, or a whole second of a log. */
const AGREES_MS = 1_000;

function clockText({ offsetMs, offsetFrom: from, matched }: ServerLines['found']): TextRef {
  const isMeasured = from === 'requests' || from === 'dates';
  return isMeasured && Math.abs(offsetMs) < AGREES_MS
    ? text('server-log.result.clock-agrees')
    : text('server-log.result.clock', { from, matched, offset: { durationMs: offsetMs } });
}

import { ScrollText, X } from 'lucide-react';
import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import type { ServerLines } from '../lib/panel/server-lines.ts';
import { usePanelTools } from './panel-context.ts';

type ServerLogToolProps = {
  /** What is joined; null where nothing is. */
  lines: ServerLines | null;
  onJoin(): void;
  onRemove(): void;
};

/** Says what of a server's log is joined to the log in view, and leads to joining some. */
export function ServerLogTool({ lines, onJoin, onRemove }: ServerLogToolProps) {
  const { t } = usePanelTools();
  const heading = useId();
  return (
    <section aria-labelledby={heading} className="block">
      <h2 id={heading} className="block-title">
        {t(text('panel.server-log.title'))}
      </h2>
      <p className="hint" role="status">
        {lines === null
          ? t(text('panel.server-log.why'))
          : t(text('panel.server-log.has', { joined: lines.found.joined, name: lines.name }))}
      </p>
      <p className="state-actions">
        <button type="button" className="button" onClick={onJoin}>
          <ScrollText size={13} aria-hidden="true" />{' '}
          {t(text(lines === null ? 'panel.server-log.join' : 'panel.server-log.change'))}
        </button>
        {lines !== null && (
          <button type="button" className="button" onClick={onRemove}>
            <X size={13} aria-hidden="true" /> {t(text('panel.server-log.remove'))}
          </button>
        )}
      </p>
    </section>
  );
}

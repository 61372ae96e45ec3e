import { useId } from 'react';
import { text } from '../lib/messages/text.ts';
import type { Culprit } from '../lib/panel/types.ts';
import { CodePlace } from './CodePlace.tsx';
import { usePanelTools } from './panel-context.ts';
import { StackList } from './StackList.tsx';

type CulpritCardProps = { culprit: Culprit; onShowEvents(ids: readonly string[]): void };

/** The code, answer, tab or person that ended the session, as far as it was seen. */
export function CulpritCard({ culprit, onShowEvents }: CulpritCardProps) {
  const { t } = usePanelTools();
  const heading = useId();
  const { url, line, column, eventId, stack } = culprit;
  return (
    <section className="part" aria-labelledby={heading}>
      <h3 id={heading} className="part-title">
        {t(text('panel.verdict.culprit'))}
      </h3>
      <p>
        {t(culprit.says)}{' '}
        {eventId && (
          <button type="button" className="link" onClick={() => onShowEvents([eventId])}>
            {t(text('panel.verdict.show-events'))}
          </button>
        )}
      </p>
      {url && typeof line === 'number' && (
        <p>
          <CodePlace function={culprit.function ?? null} url={url} line={line} column={column ?? 1} />
        </p>
      )}
      {stack && stack.length > 1 && (
        <details className="more">
          <summary>{t(text('panel.verdict.stack'))}</summary>
          <StackList frames={stack} />
        </details>
      )}
    </section>
  );
}

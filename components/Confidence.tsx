import { text } from '../lib/messages/text.ts';
import { confidenceWord } from '../lib/panel/confidence.ts';
import { usePanelTools } from './panel-context.ts';

/** Confidence in words, as a figure and as a bar. */
export function Confidence({ share }: { share: number }) {
  const { t } = usePanelTools();
  return (
    <span className="confidence">
      <ConfidenceBar share={share} />
      <span className="visually-hidden">{t(text('panel.confidence.label'))}: </span>
      <span>{t(text(`panel.confidence.${confidenceWord(share)}`))}</span>{' '}
      <span className="dim">{t(text('panel.confidence.percent', { share }))}</span>
    </span>
  );
}

/** The bar alone; the figure has to stand beside it. */
export function ConfidenceBar({ share }: { share: number }) {
  const width = `${Math.round(Math.min(Math.max(share, 0), 1) * 100)}%`;
  return (
    <span className="bar" aria-hidden="true">
      <span className="bar-fill" style={{ width }} />
    </span>
  );
}

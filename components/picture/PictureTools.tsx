import { Maximize2, ZoomIn, ZoomOut } from 'lucide-react';
import { text } from '../../lib/messages/text.ts';
import { usePanelTools } from '../panel-context.ts';

const LAST_MS = 300_000;
const STEP = 0.5;

type PictureToolsProps = {
  mode: 'fit' | 'last' | 'fixed';
  hasLogout: boolean;
  onFit(): void;
  onLast(spanMs: number): void;
  onAround(): void;
  onZoom(factor: number): void;
};

/** What part of the time is looked at, by button. */
export function PictureTools({ mode, hasLogout, onFit, onLast, onAround, onZoom }: PictureToolsProps) {
  const { t } = usePanelTools();
  return (
    <div className="picture-tools">
      <button
        type="button"
        className="quiet-button"
        aria-pressed={mode === 'fit'}
        title={t(text('picture.fit-hint'))}
        onClick={onFit}
      >
        <Maximize2 size={12} aria-hidden="true" /> {t(text('picture.fit'))}
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-pressed={mode === 'last'}
        title={t(text('picture.last-hint'))}
        onClick={() => onLast(LAST_MS)}
      >
        {t(text('picture.last'))}
      </button>
      <button
        type="button"
        className="quiet-button"
        title={t(text('picture.around-hint'))}
        disabled={!hasLogout}
        onClick={onAround}
      >
        {t(text('picture.around'))}
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t(text('picture.zoom-in'))}
        title={t(text('picture.zoom-in'))}
        onClick={() => onZoom(STEP)}
      >
        <ZoomIn size={13} aria-hidden="true" />
      </button>
      <button
        type="button"
        className="icon-button"
        aria-label={t(text('picture.zoom-out'))}
        title={t(text('picture.zoom-out'))}
        onClick={() => onZoom(1 / STEP)}
      >
        <ZoomOut size={13} aria-hidden="true" />
      </button>
    </div>
  );
}

import {
  CircleAlert,
  CircleDot,
  CircleOff,
  CirclePause,
  Download,
  EyeOff,
  Pause,
  Play,
  Trash2,
} from 'lucide-react';
import { useRef } from 'react';
import { text } from '../lib/messages/text.ts';
import { wholeSeconds } from '../lib/panel/countdown.ts';
import type { RecordingState } from '../lib/panel/recording-state.ts';
import type { LinkState } from '../lib/panel/subscription.ts';
import { IdleTag } from './IdleTag.tsx';
import { OpenFileLink } from './OpenFileLink.tsx';
import { usePanelTools } from './panel-context.ts';
import { useNow } from './use-now.ts';

const RECORDING_ICONS = {
  recording: CircleDot,
  paused: CirclePause,
  'no-access': CircleAlert,
  'not-watched': CircleOff,
};
const ACTIVE_WITHIN_MS = 2_000;

export type PanelHeaderProps = {
  origin: string;
  recording: RecordingState;
  link: LinkState;
  lastActivityAt: number | null;
  /** Nothing is recorded yet: nothing to export or to clear. */
  empty: boolean;
  onPause(): void;
  onResume(): void;
  onExport(): void;
  onClear(): void;
  onUnwatch(): void;
};

/** Which site, whether it is recorded, how long nobody touched it, and what can be done with the log. */
export function PanelHeader(props: PanelHeaderProps) {
  const { t } = usePanelTools();
  const { origin, recording, link, lastActivityAt, empty } = props;
  const Icon = RECORDING_ICONS[recording];
  const waiting = link === 'connecting' || link === 'reconnecting';
  return (
    <header className="top">
      <h1 className="top-origin">
        <bdi title={origin}>{origin}</bdi>
      </h1>
      <span className="status" data-state={recording}>
        <Icon size={13} aria-hidden="true" /> {t(text(`panel.recording.${recording}`))}
      </span>
      {waiting && <span className="dim">{t(text(`panel.link.${link}`))}</span>}
      <span className="top-idle" title={t(text('panel.header.idle-hint'))}>
        {lastActivityAt === null ? (
          <span className="dim">{t(text('panel.header.no-input'))}</span>
        ) : (
          <IdleTime since={lastActivityAt} />
        )}
      </span>
      <div className="top-actions">
        <PauseButton {...props} />
        <OpenFileLink looks="button" />
        <button type="button" className="button" onClick={props.onExport} disabled={empty}>
          <Download size={13} aria-hidden="true" /> {t(text('panel.header.export'))}
        </button>
        <button
          type="button"
          className="button"
          onClick={props.onClear}
          disabled={empty}
          title={t(text('panel.header.clear-hint', { origin }))}
        >
          <Trash2 size={13} aria-hidden="true" />
          <span className="spare-word">{t(text('panel.header.clear'))}</span>
        </button>
        {recording !== 'not-watched' && (
          <button
            type="button"
            className="button"
            onClick={props.onUnwatch}
            title={t(text('panel.header.unwatch-hint', { origin }))}
          >
            <EyeOff size={13} aria-hidden="true" />
            <span className="spare-word">{t(text('panel.header.unwatch'))}</span>
          </button>
        )}
      </div>
    </header>
  );
}

/** One button that stays in its place, so that pausing and resuming by keyboard keeps the focus. */
function PauseButton({ origin, recording, onPause, onResume }: PanelHeaderProps) {
  const { t } = usePanelTools();
  if (recording !== 'recording' && recording !== 'paused') return null;
  const act = recording === 'paused' ? 'resume' : 'pause';
  const Icon = act === 'resume' ? Play : Pause;
  return (
    <button
      type="button"
      className="button"
      onClick={act === 'resume' ? onResume : onPause}
      title={t(text(`panel.header.${act}-hint`, { origin }))}
    >
      <Icon size={13} aria-hidden="true" />
      <span className="spare-word">{t(text(`panel.header.${act}`))}</span>
    </button>
  );
}

/** Time without input and its band; alone is drawn again, once a second. */
function IdleTime({ since }: { since: number }) {
  const { t } = usePanelTools();
  const element = useRef<HTMLSpanElement>(null);
  const idleMs = Math.max(0, useNow(element) - since);
  return (
    <span ref={element}>
      <span className="dim">{t(text('panel.header.idle'))}</span>{' '}
      <span className="live">
        {idleMs < ACTIVE_WITHIN_MS
          ? t(text('panel.header.active-now'))
          : t(text('panel.duration', { duration: { durationMs: wholeSeconds(idleMs) } }))}
      </span>{' '}
      <IdleTag idleMs={idleMs} />
    </span>
  );
}

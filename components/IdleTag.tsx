import { text } from '../lib/messages/text.ts';
import { IDLE_BANDS, type IdleBand, idleBand } from '../lib/panel/idle-band.ts';
import { usePanelTools } from './panel-context.ts';
import { useSettings } from './settings-context.ts';

/** Band of an idle time: a symbol of one to four bars, a word and a tone, so that none of them stands alone. */
export function IdleTag({ idleMs }: { idleMs: number }) {
  const { t } = usePanelTools();
  const settings = useSettings();
  const band = idleBand(idleMs, settings);
  const { idleActiveMs, idleShortMs, idleMediumMs } = settings;
  const limits = {
    active: [0, idleActiveMs],
    short: [idleActiveMs, idleShortMs],
    medium: [idleShortMs, idleMediumMs],
    long: [idleMediumMs, 0],
  } as const;
  const [from, to] = limits[band];
  const hint = text(`panel.idle.hint.${band}`, { from: { durationMs: from }, to: { durationMs: to } });
  return (
    <span className="idle-tag" data-band={band} title={t(hint)}>
      <IdleBars band={band} /> {t(text(`panel.idle.${band}`))}
    </span>
  );
}

const BAR_PX = 3;
const HEIGHT_PX = 11;

/** One bar for active, four for long. Decoration: the word stands beside it. */
export function IdleBars({ band }: { band: IdleBand }) {
  const level = IDLE_BANDS.indexOf(band);
  return (
    <svg
      className="idle-bars"
      width={15}
      height={HEIGHT_PX}
      viewBox={`0 0 15 ${HEIGHT_PX}`}
      aria-hidden="true"
      data-band={band}
    >
      {IDLE_BANDS.map((one, index) => {
        const height = 2 + index * BAR_PX;
        return (
          <rect
            key={one}
            x={index * 4}
            y={HEIGHT_PX - height}
            width={BAR_PX}
            height={height}
            rx={0.8}
            className={index <= level ? 'idle-bar' : 'idle-bar idle-bar-off'}
          />
        );
      })}
    </svg>
  );
}

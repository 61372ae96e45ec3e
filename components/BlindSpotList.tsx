import { EyeOff } from 'lucide-react';
import { text } from '../lib/messages/text.ts';
import type { BlindSpot, BlindSpots } from '../lib/panel/notices.ts';
import { usePanelTools } from './panel-context.ts';

/** More than this is read in the list of events. */
const SHOWN = 30;

type BlindSpotListProps = { blind: BlindSpots; onShowEvents(ids: readonly string[]): void };

/** What was not seen. One thing is said at once, several are counted and unfold. */
export function BlindSpotList({ blind: { spots, lostEvents }, onShowEvents }: BlindSpotListProps) {
  const { t } = usePanelTools();
  const [first, second] = spots;
  if (first !== undefined && second === undefined) {
    return (
      <div className="notice notice-quiet" data-tone="quiet">
        <EyeOff size={13} aria-hidden="true" />
        <Spot spot={first} onShowEvents={onShowEvents} />
      </div>
    );
  }
  return (
    <details className="notice notice-quiet">
      <summary>
        <EyeOff size={13} aria-hidden="true" /> {t(text('panel.notice.blind', { count: spots.length }))}
        {lostEvents > 0 && <strong>; {t(text('panel.notice.blind-lost', { count: lostEvents }))}</strong>}
      </summary>
      <ul>
        {spots.slice(0, SHOWN).map((spot) => (
          <li key={spot.key}>
            <Spot spot={spot} onShowEvents={onShowEvents} />
          </li>
        ))}
        {spots.length > SHOWN && (
          <li>{t(text('panel.notice.blind-more', { count: spots.length - SHOWN }))}</li>
        )}
      </ul>
    </details>
  );
}

function Spot({ spot, onShowEvents }: { spot: BlindSpot } & Pick<BlindSpotListProps, 'onShowEvents'>) {
  const { t } = usePanelTools();
  return (
    <span>
      <bdi>{t(spot.says)}</bdi>{' '}
      {spot.count > 1 && <span>{t(text('panel.notice.times', { count: spot.count }))} </span>}
      {spot.eventIds.length > 0 && (
        <button type="button" className="link" onClick={() => onShowEvents(spot.eventIds)}>
          {t(text('panel.verdict.show-events'))}
        </button>
      )}
    </span>
  );
}

import { EyeOff, Info, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { text } from '../lib/messages/text.ts';
import type { BlindSpot } from '../lib/panel/notices.ts';
import { usePanelTools } from './panel-context.ts';

type NoticeStripProps = {
  blindSpots: readonly BlindSpot[];
  tabsWithoutStacks: number;
  unreadableEvents: number;
  watched: boolean;
  unreachable: boolean;
  judgeFailed: boolean;
  failure: string | null;
  /** What became of asking for access, null where nobody asked. */
  accessAnswer: 'denied' | 'unavailable' | null;
  tabUrl: string;
  onShowEvents(ids: readonly string[]): void;
  onRetry(): void;
  onWatch(): void;
  /** Absent where the page cannot be reloaded from here. */
  onReload?: (() => void) | undefined;
};

/** What was not seen, and what stands in the way: nothing is left out silently. Draws nothing where all is well. */
export function NoticeStrip(props: NoticeStripProps) {
  const { t } = usePanelTools();
  const { blindSpots, tabsWithoutStacks, unreadableEvents, failure } = props;
  const notices: ReactNode[] = [];
  const add = (key: string, tone: 'warn' | 'info', says: string, action?: ReactNode) =>
    notices.push(
      <Notice key={key} tone={tone} action={action}>
        {says}
      </Notice>,
    );
  if (props.unreachable) {
    add(
      'unreachable',
      'warn',
      t(text('panel.notice.unreachable')),
      <Action says="panel.retry" onClick={props.onRetry} />,
    );
  }
  if (failure !== null) add('failure', 'warn', t(text('panel.notice.failure', { message: failure })));
  if (props.judgeFailed) add('judge', 'warn', t(text('panel.notice.judge-failed')));
  if (!props.watched) {
    add(
      'off',
      'info',
      t(text('panel.notice.not-watched')),
      <Action says="panel.watch.button" onClick={props.onWatch} />,
    );
  }
  if (!props.watched && props.accessAnswer !== null) {
    const link = props.accessAnswer === 'unavailable' && (
      <a className="button" href={props.tabUrl} target="_blank" rel="noreferrer">
        {t(text('panel.watch.open-tab'))}
      </a>
    );
    add('access', 'warn', t(text(`panel.watch.${props.accessAnswer}`)), link);
  }
  if (props.watched && tabsWithoutStacks > 0) {
    const reload = props.onReload && <Action says="panel.notice.reload-button" onClick={props.onReload} />;
    add('reload', 'info', t(text('panel.notice.reload', { tabs: tabsWithoutStacks })), reload);
  }
  if (unreadableEvents > 0) {
    add('unreadable', 'warn', t(text('panel.notice.unreadable', { count: unreadableEvents })));
  }
  if (blindSpots.length > 0) {
    notices.push(<BlindSpots key="blind" spots={blindSpots} onShowEvents={props.onShowEvents} />);
  }
  if (notices.length === 0) return null;
  return (
    <section className="notices" aria-label={t(text('panel.notices.label'))}>
      {notices}
    </section>
  );
}

type NoticeProps = { tone: 'warn' | 'info'; action?: ReactNode; children: ReactNode };

function Notice({ tone, action, children }: NoticeProps) {
  const Icon = tone === 'warn' ? TriangleAlert : Info;
  return (
    <div className="notice" data-tone={tone}>
      <Icon size={13} aria-hidden="true" />
      <span>{children}</span>
      {action}
    </div>
  );
}

function Action({ says, onClick }: { says: string; onClick(): void }) {
  const { t } = usePanelTools();
  return (
    <button type="button" className="button" onClick={onClick}>
      {t(text(says))}
    </button>
  );
}

type BlindSpotsProps = { spots: readonly BlindSpot[] } & Pick<NoticeStripProps, 'onShowEvents'>;

/** One is said at once, several are counted and unfold. */
function BlindSpots({ spots, onShowEvents }: BlindSpotsProps) {
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
      </summary>
      <ul>
        {spots.map((spot) => (
          <li key={spot.key}>
            <Spot spot={spot} onShowEvents={onShowEvents} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function Spot({ spot, onShowEvents }: { spot: BlindSpot } & Pick<NoticeStripProps, 'onShowEvents'>) {
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

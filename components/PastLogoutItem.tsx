import { text } from '../lib/messages/text.ts';
import type { PastLogout } from '../lib/panel/types.ts';
import { IdleTag } from './IdleTag.tsx';
import { usePanelTools } from './panel-context.ts';
import { TypeIcon } from './TypeIcon.tsx';

type PastLogoutItemProps = {
  past: PastLogout;
  /** Address of the panel of its site; null where it is this one's. */
  href: string | null;
};

/** A logout of which only the verdict is here: its events are gone, or lie in another site's log, which a link opens. */
export function PastLogoutItem({ past, href }: PastLogoutItemProps) {
  const { t, time } = usePanelTools();
  const type = t(text(`panel.type.${past.type}`));
  return (
    <div className="logout logout-past">
      <TypeIcon type={past.type} />
      <span className="logout-title">
        <span className="visually-hidden">{type}: </span>
        {t(past.title)}
      </span>
      <span className="logout-facts dim">
        <time dateTime={time.machine(past.at)} title={time.exact(past.at)}>
          {time.clock(past.at)}
        </time>
        <span>{t(text('panel.confidence.percent', { share: past.confidence }))}</span>
        {past.idleMs !== null && (
          <span>
            {t(text('panel.history.idle', { duration: { durationMs: past.idleMs } }))}{' '}
            <IdleTag idleMs={past.idleMs} />
          </span>
        )}
      </span>
      <code className="logout-code dim">{past.code}</code>
      <span className="logout-note dim">
        {href !== null && (
          <a
            className="link"
            href={href}
            target="_blank"
            rel="noreferrer"
            aria-label={t(text('panel.history.open-site', { site: past.site }))}
          >
            <bdi>{past.site}</bdi>
          </a>
        )}
        {past.eventsGone && <span>{t(text('panel.history.events-gone'))}</span>}
      </span>
    </div>
  );
}

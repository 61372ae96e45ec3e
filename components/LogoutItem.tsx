import { text } from '../lib/messages/text.ts';
import type { Verdict } from '../lib/panel/types.ts';
import { IdleTag } from './IdleTag.tsx';
import { usePanelTools } from './panel-context.ts';
import { TypeIcon } from './TypeIcon.tsx';

type LogoutItemProps = { verdict: Verdict; selected: boolean; onSelect(id: string): void };

/** One logout of the history: symbol of its type, cause, time, idle time, confidence. */
export function LogoutItem({ verdict, selected, onSelect }: LogoutItemProps) {
  const { t, time } = usePanelTools();
  const type = t(text(`panel.type.${verdict.type}`));
  return (
    <button
      type="button"
      className="logout"
      aria-current={selected ? 'true' : undefined}
      onClick={() => onSelect(verdict.id)}
      title={type}
    >
      <TypeIcon type={verdict.type} />
      <span className="logout-title">
        <span className="visually-hidden">{type}: </span>
        {t(verdict.title)}
      </span>
      <span className="logout-facts dim">
        <time dateTime={time.machine(verdict.at)} title={time.exact(verdict.at)}>
          {time.clock(verdict.at)}
        </time>
        <span>{t(text('panel.confidence.percent', { share: verdict.confidence }))}</span>
        {verdict.idleMs !== null && (
          <span>
            {t(text('panel.history.idle', { duration: { durationMs: verdict.idleMs } }))}{' '}
            <IdleTag idleMs={verdict.idleMs} />
          </span>
        )}
        {!verdict.final && <em>{t(text('panel.history.provisional'))}</em>}
      </span>
      <code className="logout-code dim">{verdict.code}</code>
    </button>
  );
}

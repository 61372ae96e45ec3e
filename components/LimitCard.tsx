import { text } from '../lib/messages/text.ts';
import type { Deadline } from '../lib/panel/types.ts';
import { Countdown } from './Countdown.tsx';
import { DeadlineNote } from './DeadlineNote.tsx';
import { usePanelTools } from './panel-context.ts';

type LimitCardProps = { deadline: Deadline; isNext: boolean; onShowEvents(ids: readonly string[]): void };

/** A limit that several logouts showed, counted down for the running session. */
export function LimitCard({ deadline, isNext, onShowEvents }: LimitCardProps) {
  const { t, time } = usePanelTools();
  const { kind, at, confidence } = deadline;
  return (
    <li className="credential" data-next={isNext ? '' : undefined}>
      <h3 className="credential-kind">{t(text(`panel.deadline.title.${kind}`))}</h3>
      <Countdown
        kind="session"
        at={at}
        dates={at === null ? '' : t(text('panel.credential.expires', { at: time.full(at) }))}
      />
      <span className="credential-facts dim">
        {t(
          text('panel.deadline.learned', {
            percent: { text: text('panel.confidence.percent', { share: confidence }) },
          }),
        )}
      </span>
      <DeadlineNote deadline={deadline} isNext={isNext} onShowEvents={onShowEvents} />
    </li>
  );
}

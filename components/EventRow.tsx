import { memo } from 'react';
import { text } from '../lib/messages/text.ts';
import { describeEvent } from '../lib/panel/describe-event.ts';
import { eventLook } from '../lib/panel/event-look.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import { EventIcon } from './EventIcon.tsx';
import { usePanelTools } from './panel-context.ts';

type EventRowProps = {
  event: LogEvent;
  id: string;
  /** Place in the whole list, from 0, and how long that is. */
  index: number;
  count: number;
  /** Distance from the list's top, px. */
  topPx: number;
  selected: boolean;
  active: boolean;
  /** Number of the evidence step that the event stands for. */
  step: number | undefined;
};

/** One event in one line: symbol, time, sentence, witness. */
export const EventRow = memo(function EventRow(props: EventRowProps) {
  const { t, time } = usePanelTools();
  const { event, step, topPx } = props;
  const { icon, tone } = eventLook(event);
  const says = t(describeEvent(event));
  return (
    // biome-ignore lint/a11y/useFocusableInteractive: the listbox keeps the focus and names its option by aria-activedescendant
    <div
      role="option"
      id={props.id}
      aria-selected={props.selected}
      aria-posinset={props.index + 1}
      aria-setsize={props.count}
      className="event"
      data-tone={tone}
      data-active={props.active || undefined}
      data-index={props.index}
      style={{ top: topPx }}
    >
      <span className="event-step">
        {step !== undefined && (
          <span className="step-number" title={t(text('panel.events.step', { step }))}>
            {step}
          </span>
        )}
      </span>
      <span className="event-icon">
        <EventIcon name={icon} />
      </span>
      <span className="event-time">{time.precise(event.at)}</span>
      <bdi className="event-says" title={says}>
        {says}
      </bdi>
      <span className="event-by dim" title={t(text(`panel.by-hint.${event.by}`))}>
        {t(text(`panel.by.${event.by}`))}
      </span>
    </div>
  );
});

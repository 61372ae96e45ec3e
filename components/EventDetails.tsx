import { X } from 'lucide-react';
import { type KeyboardEvent, type RefObject, useMemo } from 'react';
import type { Resolver } from '../lib/messages/resolve.ts';
import { text } from '../lib/messages/text.ts';
import { describeEvent } from '../lib/panel/describe-event.ts';
import { type EventField, eventFields, eventStack } from '../lib/panel/event-fields.ts';
import { eventLook } from '../lib/panel/event-look.ts';
import { visibleText } from '../lib/panel/safe-text.ts';
import type { TimeFormat } from '../lib/panel/time-format.ts';
import type { LogEvent } from '../lib/panel/types.ts';
import type { TaughtRule } from '../lib/taught/index.ts';
import { CopyEvent } from './CopyEvent.tsx';
import { EventIcon } from './EventIcon.tsx';
import { FieldTable } from './FieldTable.tsx';
import { OriginalCode } from './OriginalCode.tsx';
import { usePanelTools } from './panel-context.ts';
import { StackList } from './StackList.tsx';
import { TeachMenu } from './TeachMenu.tsx';

type EventDetailsProps = {
  event: LogEvent;
  selectedCount: number;
  pane: RefObject<HTMLElement | null>;
  onTeach: ((rule: TaughtRule) => Promise<void>) | undefined;
  onClose(): void;
};

/** All that an event says, field by field. */
export function EventDetails({ event, selectedCount, pane, onTeach, onClose }: EventDetailsProps) {
  const { t, time } = usePanelTools();
  const look = eventLook(event);
  const stack = eventStack(event);
  const fields = useMemo(
    () =>
      eventFields(event).map((field) => ({
        name: visibleText(field.name),
        value: fieldText(field, t, time),
      })),
    [event, t, time],
  );
  const onKeyDown = (key: KeyboardEvent) => {
    if (key.key !== 'Escape') return;
    key.stopPropagation();
    onClose();
  };
  return (
    <section
      className="details"
      ref={pane}
      tabIndex={-1}
      aria-label={t(text('panel.events.details'))}
      onKeyDown={onKeyDown}
    >
      <header className="details-head" data-tone={look.tone}>
        <span className="event-icon">
          <EventIcon name={look.icon} />
        </span>
        <h3 className="details-title">
          <bdi>{t(describeEvent(event))}</bdi>
        </h3>
        <CopyEvent event={event} />
        <button
          type="button"
          className="icon-button"
          onClick={onClose}
          aria-label={t(text('panel.events.close-details'))}
        >
          <X size={14} aria-hidden="true" />
        </button>
      </header>
      <p className="details-facts dim">
        <span>{time.exact(event.at)}</span>
        <code>{event.kind}</code>
        <span>{t(text(`panel.by-hint.${event.by}`))}</span>
        {selectedCount > 1 && <span>{t(text('panel.events.selected', { count: selectedCount }))}</span>}
      </p>
      {stack.length > 0 && (
        <>
          <h4 className="minor-title">{t(text('panel.verdict.stack'))}</h4>
          <StackList frames={stack} />
          <OriginalCode frames={stack} />
        </>
      )}
      {onTeach && <TeachMenu key={event.id} event={event} onTeach={onTeach} />}
      <FieldTable fields={fields} />
    </section>
  );
}

function fieldText({ value, as }: EventField, t: Resolver, time: TimeFormat): string {
  if (value === null) return t(text('panel.events.null'));
  if (typeof value === 'boolean') return t(text(value ? 'panel.events.yes' : 'panel.events.no'));
  if (as === 'instant' && typeof value === 'number') return time.exact(value);
  return visibleText(String(value));
}

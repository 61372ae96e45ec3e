import { CircleCheck, CircleDashed, CircleX, TriangleAlert } from 'lucide-react';
import { useRef } from 'react';
import type { CredentialKind } from '../lib/events/credential.ts';
import { text } from '../lib/messages/text.ts';
import { countdownLevel, remainingText } from '../lib/panel/countdown.ts';
import { usePanelTools } from './panel-context.ts';
import { useSettings } from './settings-context.ts';
import { useNow } from './use-now.ts';

const LEVEL_ICONS = { good: CircleCheck, soon: TriangleAlert, expired: CircleX, none: CircleDashed };

type CountdownProps = {
  /** Decides which threshold holds. */
  kind: CredentialKind;
  /** By the browser's clock, ms; null where no date is known. */
  at: number | null;
  /** Said beside it, and shown on hover. */
  dates: string;
};

/** What is left of something, with a symbol and a word for how near the end is. Moves once a second, in sight only. */
export function Countdown({ kind, at, dates }: CountdownProps) {
  const { t } = usePanelTools();
  const element = useRef<HTMLSpanElement>(null);
  const nowMs = useNow(element);
  const remainingMs = at === null ? null : at - nowMs;
  const level = countdownLevel(kind, remainingMs, useSettings());
  const Icon = LEVEL_ICONS[level];
  return (
    <span ref={element} className="countdown" data-level={level} title={dates}>
      <Icon size={12} aria-hidden="true" />
      <span className="visually-hidden">{t(text(`panel.credential.level.${level}`))}, </span>
      <span className="live">{t(remainingText(remainingMs))}</span>
      <span className="visually-hidden">, {dates}</span>
    </span>
  );
}

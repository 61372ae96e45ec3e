import {
  CircleQuestionMark,
  Eraser,
  type LucideIcon,
  RefreshCwOff,
  ServerOff,
  ShieldAlert,
  TimerOff,
  UserRound,
} from 'lucide-react';
import type { Verdict } from '../lib/panel/types.ts';

const ICONS: Record<Verdict['type'], LucideIcon> = {
  USER_ACTION: UserRound,
  TOKEN_EXPIRED: TimerOff,
  REFRESH_FAILED: RefreshCwOff,
  SESSION_ENDED: ServerOff,
  STORAGE_CLEARED: Eraser,
  AUTH_ERROR: ShieldAlert,
  UNKNOWN: CircleQuestionMark,
};

/** Symbol of a logout's type, tinted by it. Decoration: the type stands beside it in words. */
export function TypeIcon({ type, size = 15 }: { type: Verdict['type']; size?: number }) {
  const Icon = ICONS[type] ?? CircleQuestionMark;
  return (
    <span className="type-icon" data-type={type}>
      <Icon size={size} strokeWidth={2} aria-hidden="true" />
    </span>
  );
}

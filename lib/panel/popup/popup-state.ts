import type { PopupState } from '../../messaging/protocol.ts';

export type { PopupState, Request } from '../../messaging/protocol.ts';

/** The background's answer to `glance`; null for whatever else came, like the failure of a background of another version. */
export function popupStateIn(answer: unknown): PopupState | null {
  if (typeof answer !== 'object' || answer === null) return null;
  const { origin, closed, watched, glance } = answer as Partial<Record<keyof PopupState, unknown>>;
  const isText = (value: unknown) => value === null || typeof value === 'string';
  const isWhole =
    isText(origin) && isText(closed) && typeof watched === 'boolean' && typeof glance === 'object';
  // Our own background made it, and none but pages of ours can be answered: its inside is as it says.
  return isWhole ? (answer as PopupState) : null;
}

/** What went wrong, as the background says it; null where nothing did. */
export function failureTextIn(answer: unknown): string | null {
  const error = (answer as { error?: { message?: unknown; code?: unknown } } | null)?.error;
  if (typeof error !== 'object' || error === null) return null;
  return String(error.message ?? error.code ?? '');
}

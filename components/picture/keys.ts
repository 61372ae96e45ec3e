import { type Cursor, type Move, step } from '../../lib/picture/step.ts';
import type { PictureModel, Span } from '../../lib/picture/types.ts';
import { centreOn, type PictureView, pan, zoom } from '../../lib/picture/view-window.ts';

const MOVES: Record<string, Move> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  Home: 'first',
  End: 'last',
  ArrowUp: 'up',
  ArrowDown: 'down',
};
const CLOSER = 0.6;
const PAN_SHARE = 0.25;

/** What the keyboard acts on. */
export type KeyPlace = {
  model: PictureModel;
  shown: Span;
  widthPx: number;
  cursor: Cursor | null;
};

/** What a key does: looks elsewhere, goes to another mark, or one of the two acts that others carry out. */
export type KeyEffect = { view?: PictureView; cursor?: Cursor | null; act?: 'choose' | 'around-logout' };

/** Effect of a key in the picture; null for keys that are not its own. Pure. */
export function keyEffect(key: string, withShift: boolean, place: KeyPlace): KeyEffect | null {
  const { model, shown, cursor } = place;
  const fixed = (span: Span): KeyEffect => ({ view: { mode: 'fixed', ...span } });
  if (withShift && (key === 'ArrowLeft' || key === 'ArrowRight'))
    return fixed(pan(shown, key === 'ArrowLeft' ? -PAN_SHARE : PAN_SHARE, model));
  if (key === '+' || key === '=') return fixed(zoom(shown, CLOSER, anchorOf(place), model));
  if (key === '-') return fixed(zoom(shown, 1 / CLOSER, anchorOf(place), model));
  if (key === '0') return { view: { mode: 'fit' } };
  if (key === 'l' || key === 'L') return { act: 'around-logout' };
  if (key === 'Enter' || key === ' ') return { act: 'choose' };
  const move = Object.hasOwn(MOVES, key) ? MOVES[key] : undefined;
  if (move === undefined) return null;
  const next = step(model, cursor, move, shown, place.widthPx);
  const at = timeOf(model, next);
  const isInSight = at === null || (at >= shown.from && at <= shown.to);
  return { cursor: next, ...(isInSight ? {} : fixed(centreOn(shown, at, model))) };
}

/** What stays in its place while zooming: the mark that the keyboard stands on, if it is in sight. */
function anchorOf({ model, cursor, shown }: KeyPlace): number {
  const at = timeOf(model, cursor);
  const share = at === null ? 0.5 : (at - shown.from) / (shown.to - shown.from);
  return share >= 0 && share <= 1 ? share : 0.5;
}

function timeOf({ lanes }: PictureModel, cursor: Cursor | null): number | null {
  const lane = cursor === null ? undefined : lanes.find(({ key }) => key === cursor.laneKey);
  return lane?.marks.from[cursor?.item ?? 0] ?? null;
}

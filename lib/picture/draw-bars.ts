import { DASHED, type DrawListWriter, FLAG, FRAME, HATCH, RECT } from './draw-list.ts';
import { BAD, DIM, LINE, NEUTRAL, TEXT, WARN } from './paint.ts';
import { clip, type Scale } from './scale.ts';
import { firstFrom } from './track.ts';
import type { Lane, Thing } from './types.ts';

type Row = { y: number; height: number };

/** A lane of bars: sessions with their logouts, a credential's lives, a tab in view and out of it. */
export function drawBars(out: DrawListWriter, lane: Lane, scale: Scale, row: Row): void {
  const { marks, things } = lane;
  if (things === null) return;
  let drawnTo = Number.NEGATIVE_INFINITY;
  const reachesBack = lane.kind === 'credential' ? marks.count : 0;
  const first = reachesBack > 0 ? 0 : firstFrom(marks, scale.shown.from - marks.longestMs);
  for (let index = first; index < marks.count; index += 1) {
    const from = marks.from[index] as number;
    if (from > scale.shown.to) break;
    const thing = things[marks.ref[index] as number];
    if (thing === undefined) continue;
    if (thing.what === 'credential') drawAhead(out, thing, marks.to[index] as number, scale, row);
    const seen = clip(scale, from, marks.to[index] as number);
    if (seen === null) continue;
    if (thing.what === 'logout') {
      out.add(FLAG, BAD, seen.left - 5, row.y, 10, row.height);
      continue;
    }
    // Of bars that share a pixel the first is enough; one that is longer than a pixel is always drawn.
    if (seen.right - drawnTo < 1) continue;
    drawnTo = seen.right;
    drawBar(out, thing, marks.paint[index] as number, seen.left, seen.right, row);
  }
}

function drawBar(
  out: DrawListWriter,
  thing: Thing,
  paint: number,
  left: number,
  right: number,
  { y, height }: Row,
): void {
  const width = Math.max(right - left, 1);
  switch (thing.what) {
    case 'session':
      out.add(RECT, paint, left, y + height / 2 - 2, width, 4, thing.endedAt === null ? 1 : 0.75);
      break;
    case 'tab':
      if (thing.state === 'visible') out.add(RECT, NEUTRAL, left, y + 1, width, height - 2, 0.75);
      else if (thing.state === 'hidden') out.add(FRAME, DIM, left, y + 2, width, height - 4);
      else out.add(RECT, DIM, left, y + height / 2 - 0.5, width, 1);
      break;
    case 'credential': {
      out.add(RECT, paint === BAD ? NEUTRAL : paint, left, y, width, height, 0.45);
      out.add(FRAME, paint === BAD ? NEUTRAL : paint, left, y, width, height);
      // How it ended, at its end: taken away is a block of its own, replaced only the seam of two bars.
      if (paint === BAD && width > 2) out.add(RECT, BAD, right - 3, y - 1, 3, height + 2);
      break;
    }
  }
}

/** The life that a credential had ahead of it, up to its expiry, and what it lived on after that. */
function drawAhead(
  out: DrawListWriter,
  { expiresAt, nextAt, credential }: Extract<Thing, { what: 'credential' }>,
  end: number,
  scale: Scale,
  { y, height }: Row,
): void {
  if (expiresAt === null || !Number.isFinite(expiresAt)) return;
  if (expiresAt < end) {
    const late = clip(scale, Math.max(expiresAt, credential.firstSeenAt), end);
    if (late !== null) out.add(HATCH, WARN, late.left, y, Math.max(late.right - late.left, 1), height);
  } else if (credential.ended !== 'rotated') {
    const ahead = clip(scale, end, Math.min(expiresAt, nextAt));
    if (ahead !== null && ahead.right - ahead.left >= 2)
      out.add(DASHED, DIM, ahead.left, y + 1.5, ahead.right - ahead.left, height - 3);
  }
  if (credential.ended === 'rotated' && expiresAt >= end) return;
  const tick = clip(scale, expiresAt, expiresAt);
  if (tick !== null && expiresAt <= nextAt)
    out.add(RECT, expiresAt < end ? WARN : TEXT, tick.left - 1, y - 2, 2, height + 4);
}

/** A line under every lane, so that empty ones are seen to be empty. */
export function drawBase(out: DrawListWriter, scale: Scale, { y, height }: Row): void {
  out.add(RECT, LINE, scale.x, y + height, scale.width, 1, 0.7);
}

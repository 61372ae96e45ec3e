import type { Lane, LaneKind } from './types.ts';

/** Where each lane lies, px from the top left. Names stand left of the plot, or above each lane where that is narrow. */
export type Layout = {
  widthPx: number;
  heightPx: number;
  /** The part in which time runs. */
  plot: { x: number; width: number };
  axisPx: number;
  rows: readonly { y: number; height: number; nameY: number }[];
};

const HEIGHT_PX: Record<LaneKind, number> = {
  sessions: 14,
  marks: 14,
  credential: 11,
  requests: 17,
  activity: 14,
  tab: 9,
  other: 15,
};
const AXIS_PX = 18;
const GAP_PX = 5;
const NAME_PX = 13;
const NARROW_PX = 560;
const NAMES_PX = 168;
const EDGE_PX = 8;
/** Two 4K screens side by side; canvases end not far beyond. */
const WIDEST_PX = 8_192;

/** The layout for a width. Never narrower or wider than can be drawn on. */
export function layOut(lanes: readonly Lane[], widthPx: number): Layout {
  const width = Number.isFinite(widthPx) ? Math.min(Math.max(Math.floor(widthPx), 80), WIDEST_PX) : 80;
  const isNarrow = width < NARROW_PX;
  const x = isNarrow ? EDGE_PX : NAMES_PX;
  let y = AXIS_PX + GAP_PX;
  const rows = lanes.map(({ kind }) => {
    const nameY = y;
    if (isNarrow) y += NAME_PX;
    const row = { y, height: HEIGHT_PX[kind], nameY };
    y += row.height + GAP_PX;
    return row;
  });
  return {
    widthPx: width,
    heightPx: y + 2,
    plot: { x, width: width - x - EDGE_PX },
    axisPx: AXIS_PX,
    rows: isNarrow ? rows : rows.map((row) => ({ ...row, nameY: row.y + (row.height - NAME_PX) / 2 })),
  };
}

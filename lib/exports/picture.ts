import { issuerOffsetMs } from '../detect/issuer-clock.ts';
import { text } from '../messages/text.ts';
import { createDrawer } from '../picture/draw.ts';
import { DrawListWriter } from '../picture/draw-list.ts';
import { layOut } from '../picture/layout.ts';
import { drawLegend } from '../picture/legend.ts';
import { createPictureModel, type PictureFindings } from '../picture/model.ts';
import { BAD } from '../picture/paint.ts';
import { createTimeAxis } from '../picture/time-axis.ts';
import type { PictureModel, Span } from '../picture/types.ts';
import { duration, latestLogout } from './figures.ts';
import { el, join, type Markup, trusted } from './markup.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import { windowsOf } from './picture-windows.ts';
import type { Exporter } from './registry.ts';
import { svgOf } from './svg.ts';
import type { Timeline } from './timeline.ts';
import { languageNow, say, words } from './words.ts';

const WIDTH = 960;
const EDGE = 8;
const TITLE = 22;
const GAP = 14;

/** The picture of the timeline as a file: SVG, without scripts, addresses or fonts. */
export const svgExporter: Exporter = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  render: (timeline) => `${pictureOf(timeline, el('style', {}, trusted(PICTURE_STYLE))).html}\n`,
};

/**
 * The panel's picture (lib/picture) of the session that ended, below it the moments of its end, and what the figures
 * mean. Times of day are UTC, as everywhere in a file.
 * @param style the picture's own style sheet, where the document around it does not have it
 */
export function pictureOf(timeline: Timeline, style: Markup | null = null): Markup {
  const logout = latestLogout(timeline);
  const model = createPictureModel()(timeline.events, findingsOf(timeline), timeline.exportedAt);
  const { whole, near } = windowsOf(timeline, model, logout);
  const parts = [partOf(model, whole, words('export.picture.whole', lengthOf(whole)))];
  if (near !== null) parts.push(partOf(model, near, words('export.picture.near', lengthOf(near))));
  const legend = new DrawListWriter();
  const legendPx = drawLegend(legend, EDGE, WIDTH - 2 * EDGE, say);
  let y = 0;
  const placed = parts.map(({ drawn, heightPx }) => {
    const part = el('g', { transform: `translate(0 ${y})` }, drawn);
    y += heightPx + GAP;
    return part;
  });
  const height = y + legendPx + EDGE;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: String(WIDTH),
      height: String(height),
      role: 'img',
      'aria-label': summaryOf(model),
    },
    style,
    el('rect', { class: 'ground', width: String(WIDTH), height: String(height) }),
    ...placed,
    el('g', { transform: `translate(0 ${y})` }, svgOf(legend)),
  );
}

/** A window of time with a line above it that says what it is; lanes with nothing in it are left out. */
function partOf(model: PictureModel, shown: Span, title: string): { drawn: Markup; heightPx: number } {
  const seen = model.lanes.filter(({ marks }) => {
    for (let index = 0; index < marks.count; index++)
      if ((marks.from[index] as number) <= shown.to && (marks.to[index] as number) >= shown.from) return true;
    return false;
  });
  const layout = layOut(seen, WIDTH);
  const ticks = createTimeAxis(languageNow() === 'en' ? 'en-GB' : languageNow(), 'UTC').ticks(
    shown,
    layout.plot.width,
  );
  const list = createDrawer()(
    { ...model, lanes: seen },
    { shown, layout, ticks, chosenAt: [], nowMs: null, t: say },
  );
  const drawn = join(
    el('text', { class: 'title', x: String(EDGE), y: '15' }, title),
    el('g', { transform: `translate(0 ${TITLE})` }, svgOf(list)),
  );
  return { drawn, heightPx: TITLE + layout.heightPx };
}

function findingsOf({ sessions, credentials, logouts, site }: Timeline): PictureFindings {
  return {
    sessions,
    credentials: credentials.map((credential) => ({
      credential,
      // On the browser's clock, as all else in the picture.
      expiresAt:
        credential.expiresAt === null ? null : credential.expiresAt - issuerOffsetMs(credential, site.clocks),
    })),
    logouts: logouts.map(({ id, at }) => ({
      logoutId: id,
      at,
      title: text('picture.legend.logout'),
      first: null,
    })),
    goesOn: false,
  };
}

function lengthOf({ from, to }: Span): { length: string; from: string } {
  return {
    length: duration(Math.round(to - from)),
    from: new Date(Math.min(Math.max(from, 0), 8.64e15)).toISOString().slice(0, 19).replace('T', ' '),
  };
}

/** The picture in one sentence, for those who do not see it. */
function summaryOf({ lanes }: PictureModel): string {
  let requests = 0;
  let refused = 0;
  let credentials = 0;
  for (const { kind, marks } of lanes) {
    if (kind === 'credential') credentials += marks.count;
    if (kind !== 'requests') continue;
    requests += marks.count;
    for (let index = 0; index < marks.count; index++) if (marks.paint[index] === BAD) refused++;
  }
  return words('export.picture.describe', { requests, refused, credentials });
}

import type { EventOf, LogEvent } from '../events/event.ts';
import { duration, latestLogout } from './figures.ts';
import { el, join, type Markup, trusted } from './markup.ts';
import { type Axis, axisOf } from './picture-axis.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import type { Exporter } from './registry.ts';
import type { Timeline, TimelineCredential } from './timeline.ts';
import { clip } from './visible.ts';
import { words } from './words.ts';

const WIDTH = 960;
const LABELS = 150;
const EDGE = 18;
const LANE = 30;
const TOP = 34;
/** More marks in a lane hide each other, and make the file large. */
const MAX_MARKS = 400;
const MAX_CREDENTIALS = 6;
const LABEL_CHARS = 22;

/** What was before this says nothing of the logout, unless the session is younger. */
const BEFORE_MS = 3_600_000;

/** The picture of the timeline as a file: SVG, without scripts, addresses or fonts. */
export const svgExporter: Exporter = {
  mediaType: 'image/svg+xml',
  extension: 'svg',
  render: (timeline) => `${pictureOf(timeline, el('style', {}, trusted(PICTURE_STYLE))).html}\n`,
};

/**
 * Lanes of person, page, requests and credentials before the last logout, with long pauses shortened and labelled.
 * @param style the picture's own style sheet, where the document around it does not have it
 */
export function pictureOf(timeline: Timeline, style: Markup | null = null): Markup {
  const logout = latestLogout(timeline);
  const end = logout === null ? timeline.range.to : (lastOf(timeline, logout.evidence) ?? logout.at);
  const session = timeline.sessions.find((one) => one.id === logout?.sessionId);
  const start = Math.max(session?.startedAt ?? timeline.range.from, end - BEFORE_MS);
  const near = timeline.events.filter((event) => event.at >= start - 2_000 && event.at <= end + 2_000);
  const requests = near.filter((event) => event.kind === 'request.finished').slice(-MAX_MARKS);
  const inputs = near.filter((event) => event.kind === 'activity.span' || event.kind === 'user.intent');
  const pages = near.filter((event) => event.kind === 'page.navigated' && !event.frameId).slice(-MAX_MARKS);
  const ids = new Set(logout?.credentials.map((one) => one.credentialId));
  const credentials = timeline.credentials
    .filter((one) => (logout === null ? one.endedAt === null : ids.has(one.id)))
    .slice(0, MAX_CREDENTIALS);
  const ends = credentials
    .flatMap((one) => one.endedAt ?? [])
    .filter((at) => at >= start && at <= end + 2_000);
  const axis = axisOf(
    [...requests, ...inputs, ...pages]
      .map((event) => event.at)
      .concat(start, end, ...ends, logout?.at ?? end),
    LABELS,
    WIDTH - LABELS - EDGE,
  );
  const lanes = [
    lane(
      words('export.picture.person'),
      inputs.slice(-MAX_MARKS).map((event) => inputMark(event, axis)),
    ),
    lane(words('export.picture.page'), pageMarks(pages, axis)),
    lane(
      words('export.picture.requests'),
      requests.map((event) => requestMark(event, axis)),
    ),
    ...credentials.map((one) =>
      lane(`${words(`common.credential.${one.kind}`)}: ${one.place.path ?? one.place.key}`, [
        credentialBar(one, axis, start, end),
      ]),
    ),
  ];
  const bottom = TOP + lanes.length * LANE;
  const height = bottom + 30;
  const refused = requests.filter((event) => toneOf(event) === 'refused').length;
  return el(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      class: 'picture',
      viewBox: `0 0 ${WIDTH} ${height}`,
      width: String(WIDTH),
      height: String(height),
      role: 'img',
      'aria-label': words('export.picture.describe', {
        requests: requests.length,
        refused,
        credentials: credentials.length,
      }),
    },
    style,
    el('rect', { class: 'ground', width: String(WIDTH), height: String(height) }),
    pauses(axis, bottom),
    ...lanes.map((draw, index) => draw(TOP + index * LANE)),
    logout === null ? null : logoutLine(axis.x(logout.at), bottom),
    legend(height - 9),
  );
}

function lastOf(timeline: Timeline, steps: readonly { eventIds: readonly string[] }[]): number | null {
  const wanted = new Set(steps.flatMap((step) => step.eventIds));
  return timeline.events.findLast((event) => wanted.has(event.id))?.at ?? null;
}

function lane(label: string, marks: readonly Markup[]): (y: number) => Markup {
  return (y) =>
    el(
      'g',
      { transform: `translate(0 ${y})` },
      el('line', { class: 'lane', x1: String(LABELS), x2: String(WIDTH - EDGE), y1: '15', y2: '15' }),
      el('text', { class: 'label', x: '8', y: '19' }, clip(label, LABEL_CHARS)),
      ...marks,
    );
}

type Tone = 'accepted' | 'refused' | 'failed';
const REFUSING = new Set([401, 403, 419, 440, 498, 499]);

function toneOf({ status }: EventOf<'request.finished'>): Tone {
  if (status === null || status >= 500 || status === 0) return 'failed';
  return REFUSING.has(status) ? 'refused' : 'accepted';
}

/** Shape beside colour: not everybody sees both. */
function requestMark(event: LogEvent, axis: Axis): Markup {
  if (event.kind !== 'request.finished') return join();
  const tone = toneOf(event);
  const x = axis.x(event.at);
  const about = el('title', {}, `${event.method} ${event.url} → ${event.status ?? event.error ?? '?'}`);
  if (tone === 'accepted') return el('circle', { class: tone, cx: fixed(x), cy: '15', r: '4' }, about);
  const d = tone === 'refused' ? `M${fixed(x - 5)} 10 l10 10 m0 -10 l-10 10` : `M${fixed(x)} 9 l6 11 h-12 z`;
  return el('path', { class: tone, d }, about);
}

function inputMark(event: LogEvent, axis: Axis): Markup {
  const from = axis.x(event.kind === 'activity.span' ? event.from : event.at);
  const to = axis.x(event.at);
  return el('rect', {
    class: 'input',
    x: fixed(Math.min(from, to) - 2),
    y: '10',
    width: fixed(Math.max(4, to - from)),
    height: '10',
    rx: '2',
  });
}

/** Names of pages, each as far as the next one leaves room. */
function pageMarks(pages: readonly LogEvent[], axis: Axis): Markup[] {
  return pages.map((event, index) => {
    const x = axis.x(event.at);
    const next = pages[index + 1];
    const room = Math.floor(((next === undefined ? WIDTH - EDGE : axis.x(next.at)) - x - 6) / 6);
    const path = event.kind === 'page.navigated' ? event.url.replace(/^[a-z]+:\/\/[^/]*/i, '') || '/' : '';
    return join(
      el('line', { class: 'page', x1: fixed(x), x2: fixed(x), y1: '8', y2: '22' }),
      room < 4
        ? backwards(path, x, index, pages, axis)
        : el('text', { class: 'small', x: fixed(x + 4), y: '19' }, clip(path, Math.min(room, 30))),
    );
  });
}

/** The last page stands at the edge: its name is written to the left where nothing else is. */
function backwards(
  path: string,
  x: number,
  index: number,
  pages: readonly LogEvent[],
  axis: Axis,
): Markup | null {
  const before = pages[index - 1];
  const room = Math.floor((x - (before === undefined ? LABELS : axis.x(before.at)) - 12) / 6);
  if (index !== pages.length - 1 || room < path.length * 2) return null;
  return el('text', { class: 'small', x: fixed(x - 4), y: '19', 'text-anchor': 'end' }, clip(path, 30));
}

function credentialBar(one: TimelineCredential, axis: Axis, start: number, end: number): Markup {
  const from = axis.x(Math.max(one.firstSeenAt, start));
  const gone = one.endedAt !== null && one.endedAt <= end + 2_000;
  const to = gone ? axis.x(one.endedAt ?? end) : WIDTH - EDGE;
  const expiresAt =
    one.expiresAt !== null && one.expiresAt > start && one.expiresAt < end ? one.expiresAt : null;
  return join(
    el('rect', {
      class: 'held',
      x: fixed(from),
      y: '9',
      width: fixed(Math.max(3, to - from)),
      height: '12',
      rx: '3',
    }),
    expiresAt === null
      ? null
      : el('line', {
          class: 'expiry',
          x1: fixed(axis.x(expiresAt)),
          x2: fixed(axis.x(expiresAt)),
          y1: '5',
          y2: '25',
        }),
  );
}

function pauses(axis: Axis, bottom: number): Markup {
  return join(
    ...axis.stretches
      .filter((stretch) => stretch.pauseMs !== null)
      .map((stretch) =>
        join(
          el('rect', {
            class: 'pause',
            x: fixed(stretch.x + 4),
            y: String(TOP - 6),
            width: fixed(Math.max(0, stretch.width - 8)),
            height: String(bottom - TOP + 8),
          }),
          el(
            'text',
            {
              class: 'small pause-label',
              x: fixed(stretch.x + stretch.width / 2),
              y: '20',
              'text-anchor': 'middle',
            },
            duration(stretch.pauseMs),
          ),
        ),
      ),
  );
}

function logoutLine(x: number, bottom: number): Markup {
  const anchor = x > WIDTH - 80 ? 'end' : 'start';
  return join(
    el('line', { class: 'logout', x1: fixed(x), x2: fixed(x), y1: '24', y2: String(bottom + 2) }),
    el(
      'text',
      { class: 'logout-label', x: fixed(anchor === 'end' ? x + 4 : x - 4), y: '12', 'text-anchor': anchor },
      words('export.picture.logout'),
    ),
  );
}

function legend(y: number): Markup {
  const entries: [string, (x: number) => Markup][] = [
    ['accepted', (x) => el('circle', { class: 'accepted', cx: String(x), cy: String(y - 4), r: '4' })],
    ['refused', (x) => el('path', { class: 'refused', d: `M${x - 5} ${y - 9} l10 10 m0 -10 l-10 10` })],
    ['failed', (x) => el('path', { class: 'failed', d: `M${x} ${y - 10} l6 11 h-12 z` })],
    [
      'input',
      (x) =>
        el('rect', {
          class: 'input',
          x: String(x - 5),
          y: String(y - 9),
          width: '10',
          height: '10',
          rx: '2',
        }),
    ],
    [
      'held',
      (x) =>
        el('rect', {
          class: 'held',
          x: String(x - 8),
          y: String(y - 10),
          width: '16',
          height: '12',
          rx: '3',
        }),
    ],
  ];
  let x = LABELS;
  return join(
    ...entries.map(([name, draw]) => {
      const says = words(`export.picture.legend.${name}`);
      const drawn = join(draw(x + 8), el('text', { class: 'small', x: String(x + 20), y: String(y) }, says));
      x += 44 + says.length * 6;
      return drawn;
    }),
  );
}

function fixed(value: number): string {
  return String(Math.round(value * 10) / 10);
}

import { chooseEvents } from './choose-events.ts';
import { eventLine } from './event-line.ts';
import { instant, latestLogout, percent, relative } from './figures.ts';
import { findings, section, tags } from './html-findings.ts';
import { STYLE } from './html-style.ts';
import { timelineText } from './json-text.ts';
import { el, join, type Markup, trusted } from './markup.ts';
import { pictureOf } from './picture.ts';
import { PICTURE_STYLE } from './picture-style.ts';
import type { Exporter } from './registry.ts';
import { environmentLines, eventsTitle, gapLines, receiptLine } from './report-lines.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { languageNow, words } from './words.ts';

/** Id of the script element that carries the timeline; the import finds it by this. */
export const DATA_ELEMENT_ID = 'logout-lens-timeline';

/** The report runs no script and loads nothing, whatever a hostile text in it may try. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
/** Rows of the table of events; all of them are in the data. */
const MAX_EVENTS = 2_000;

/**
 * A report that reads without anything else: the verdict first, then why, what else it could be, and the events.
 * Carries the timeline, so that a copy of Logout Lens can open the report itself.
 */
export const htmlExporter: Exporter = {
  mediaType: 'text/html',
  extension: 'html',
  render: (timeline) => {
    const logout = latestLogout(timeline);
    const title = logout
      ? words('export.title', { site: timeline.site.origin, title: logout.title })
      : words('export.title.none', { site: timeline.site.origin });
    const head = el(
      'head',
      {},
      el('meta', { charset: 'utf-8' }),
      el('meta', { 'http-equiv': 'content-security-policy', content: POLICY }),
      el('meta', { name: 'referrer', content: 'no-referrer' }),
      el('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      el('title', {}, title),
      el('style', {}, trusted(STYLE + PICTURE_STYLE)),
    );
    const body = el(
      'body',
      {},
      logout ? verdict(timeline, logout) : nothing(timeline),
      ...timeline.logouts
        .filter((other) => other !== logout)
        .sort((a, b) => b.at - a.at)
        .map((other) => earlier(timeline, other)),
      bullets(
        words('export.section.patterns'),
        timeline.patterns.map((pattern) => `${pattern.title} (${percent(pattern.confidence)})`),
      ),
      bullets(words('export.section.not-seen'), gapLines(timeline)),
      bullets(words('export.section.environment'), [...environmentLines(timeline), receiptLine(timeline)]),
      events(timeline, logout),
      el('script', { type: 'application/json', id: DATA_ELEMENT_ID }, trusted(timelineText(timeline, 0))),
    );
    return `<!doctype html>\n${el('html', { lang: languageNow() }, head, body).html}\n`;
  },
};

function nothing(timeline: Timeline): Markup {
  const { from, to } = timeline.range;
  return el(
    'header',
    {},
    el('p', { class: 'site' }, timeline.site.origin),
    el('h1', {}, words('export.title.none', { site: timeline.site.origin })),
    el('p', {}, words('export.none', { from: { instantMs: from }, to: { instantMs: to } })),
  );
}

function verdict(timeline: Timeline, logout: TimelineLogout): Markup {
  return join(
    el(
      'header',
      {},
      el('p', { class: 'site' }, `${timeline.site.origin} · ${instant(logout.at)}`),
      el('h1', {}, logout.title),
      tags(logout),
    ),
    el('p', { class: 'summary' }, logout.summary),
    picture(timeline),
    findings(timeline, logout),
  );
}

/** Wider than a phone: it scrolls by itself there. */
function picture(timeline: Timeline): Markup {
  const title = words('export.picture.title');
  return el(
    'figure',
    { class: 'picture-frame', tabindex: '0', role: 'group', 'aria-label': title },
    el('figcaption', { class: 'quiet' }, title),
    pictureOf(timeline),
  );
}

function earlier(timeline: Timeline, logout: TimelineLogout): Markup {
  return el(
    'details',
    {},
    el('summary', {}, `${instant(logout.at)} · ${logout.title}`),
    tags(logout),
    el('p', {}, logout.summary),
    findings(timeline, logout),
  );
}

function bullets(title: string, lines: readonly string[]): Markup {
  return section(title, lines.length, el('ul', {}, ...lines.map((line) => el('li', {}, line))));
}

/** Groups of events, by the first word of their kind. */
const GROUPS: Readonly<Record<string, string>> = {
  request: 'requests',
  response: 'requests',
  connection: 'requests',
  credential: 'credentials',
  storage: 'credentials',
  cookie: 'credentials',
  page: 'page',
  tab: 'page',
  activity: 'person',
  user: 'person',
};
const FILTERS = ['all', 'requests', 'credentials', 'page', 'person', 'recording'];

/** All events, and a choice between their groups that needs no script: the style sheet hides the others. */
function events(timeline: Timeline, logout: TimelineLogout | null): Markup {
  const base = logout?.at ?? timeline.range.to;
  const chosen = chooseEvents(timeline.events, base, MAX_EVENTS);
  const rows = chosen.map((event) =>
    el(
      'tr',
      { class: `is-${GROUPS[event.kind.split('.')[0] ?? ''] ?? 'recording'}` },
      el('td', {}, el('code', {}, relative(event.at, base))),
      el('td', {}, el('code', {}, event.kind)),
      el('td', {}, el('code', {}, eventLine(event))),
      el('td', {}, event.by),
    ),
  );
  const head = ['time', 'event', 'what', 'by'].map((column) =>
    el('th', { scope: 'col' }, words(`export.column.${column}`)),
  );
  return el(
    'details',
    { class: 'events' },
    el('summary', {}, eventsTitle(chosen.length, timeline.events.length)),
    el(
      'fieldset',
      { class: 'filters' },
      el('legend', {}, words('export.filter')),
      ...FILTERS.map((name) =>
        el(
          'label',
          {},
          el('input', {
            type: 'radio',
            name: 'show',
            id: `show-${name}`,
            ...(name === 'all' ? { checked: '' } : {}),
          }),
          ` ${words(`export.filter.${name}`)}`,
        ),
      ),
    ),
    el('table', {}, el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...rows)),
  );
}

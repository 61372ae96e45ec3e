import { chooseEvents } from './choose-events.ts';
import { eventLine } from './event-line.ts';
import { instant, latestLogout, percent, relative } from './figures.ts';
import { findings, section, table, tags } from './html-findings.ts';
import { STYLE } from './html-style.ts';
import { timelineText } from './json-text.ts';
import { el, join, type Markup, trusted } from './markup.ts';
import type { Exporter } from './registry.ts';
import { environmentLines, eventsTitle, gapLines } from './report-lines.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { words } from './words.ts';

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
      el('style', {}, trusted(STYLE)),
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
      bullets(words('export.section.environment'), environmentLines(timeline)),
      events(timeline, logout),
      el('script', { type: 'application/json', id: DATA_ELEMENT_ID }, trusted(timelineText(timeline, 0))),
    );
    return `<!doctype html>\n${el('html', { lang: 'en' }, head, body).html}\n`;
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
    findings(timeline, logout),
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

function events(timeline: Timeline, logout: TimelineLogout | null): Markup {
  const base = logout?.at ?? timeline.range.to;
  const chosen = chooseEvents(timeline.events, base, MAX_EVENTS);
  return el(
    'details',
    { class: 'events' },
    el('summary', {}, eventsTitle(chosen.length, timeline.events.length)),
    table(
      ['time', 'event', 'what', 'by'],
      chosen.map((event) => [
        el('code', {}, relative(event.at, base)),
        el('code', {}, event.kind),
        el('code', {}, eventLine(event)),
        event.by,
      ]),
    ),
  );
}

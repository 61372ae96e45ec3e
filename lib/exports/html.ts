import { chooseEvents } from './choose-events.ts';
import { eventLine } from './event-line.ts';
import {
  eventTimes,
  factsOf,
  instant,
  latestLogout,
  percent,
  placeOf,
  relative,
  remaining,
  stepAt,
} from './figures.ts';
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

function tags(logout: TimelineLogout): Markup {
  return el(
    'p',
    {},
    el('span', { class: 'tag' }, logout.code),
    el('span', { class: 'tag' }, logout.type),
    words('export.confidence', { share: percent(logout.confidence) }),
    logout.final ? null : ` · ${words('export.provisional')}`,
  );
}

/** Everything below the summary of one logout. */
function findings(timeline: Timeline, logout: TimelineLogout): Markup {
  const times = eventTimes(timeline);
  const byId = new Map(timeline.credentials.map((credential) => [credential.id, credential]));
  return join(
    section(
      words('export.section.chain'),
      logout.evidence.length,
      el('p', { class: 'quiet' }, words('export.chain.times')),
      el(
        'ol',
        {},
        ...logout.evidence.map((step) => {
          const at = stepAt(step, times);
          return el('li', {}, el('time', {}, at === null ? '' : relative(at, logout.at)), ' ', step.says);
        }),
      ),
    ),
    section(
      words('export.section.credentials'),
      logout.credentials.length,
      table(
        ['credential', 'place', 'state', 'remaining'],
        logout.credentials.map(({ credentialId, kind, state, remainingMs }) => {
          const credential = byId.get(credentialId);
          const place = credential ? placeOf(credential) : { area: '', key: '' };
          return [
            words(`common.credential.${kind}`),
            join(place.area, ' ', el('code', {}, place.key)),
            words(`common.state.${state}`),
            remaining(remainingMs),
          ];
        }),
      ),
    ),
    section(
      words('export.section.ruled-out'),
      logout.ruledOut.length,
      el(
        'ul',
        {},
        ...logout.ruledOut.map((item) => el('li', {}, el('code', {}, item.code), ': ', item.because)),
      ),
    ),
    section(
      words('export.section.open'),
      logout.alternatives.length,
      el(
        'ul',
        {},
        ...logout.alternatives.map((item) =>
          el(
            'li',
            {},
            el('code', {}, item.code),
            ` (${percent(item.confidence)}) `,
            item.title ? `${item.title}. ` : null,
            item.settledBy ? words('export.open.settled-by', { advice: item.settledBy }) : null,
          ),
        ),
      ),
    ),
    section(words('export.section.advice'), logout.advice.length, el('p', {}, logout.advice)),
    table(
      ['fact', 'value'],
      factsOf(logout).map(({ label, value, isCode }) => [label, isCode ? el('code', {}, value) : value]),
    ),
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

/** Nothing at all where there is nothing to list. */
function section(title: string, size: number, ...body: Markup[]): Markup {
  return size === 0 ? join() : el('section', {}, el('h2', {}, title), ...body);
}

function table(columns: string[], rows: (Markup | string)[][]): Markup {
  const head = el(
    'tr',
    {},
    ...columns.map((column) => el('th', { scope: 'col' }, words(`export.column.${column}`))),
  );
  const body = rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))));
  return el('table', {}, el('thead', {}, head), el('tbody', {}, ...body));
}

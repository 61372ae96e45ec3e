import { credentialStateText } from '../detect/credential-state.ts';
import { eventTimes, factsOf, percent, placeOf, relative, remaining, stepAt } from './figures.ts';
import { el, join, type Markup } from './markup.ts';
import type { Timeline, TimelineLogout } from './timeline.ts';
import { say, words } from './words.ts';

/** Code, type and confidence of a verdict. */
export function tags(logout: TimelineLogout): Markup {
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
export function findings(timeline: Timeline, logout: TimelineLogout): Markup {
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
            credential
              ? say(credentialStateText(state, credential, logout.at))
              : words(`common.state.${state}`),
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

/** Nothing at all where there is nothing to list. */
export function section(title: string, size: number, ...body: Markup[]): Markup {
  return size === 0 ? join() : el('section', {}, el('h2', {}, title), ...body);
}

/** A table with the report's own column heads. */
export function table(columns: string[], rows: (Markup | string)[][]): Markup {
  const head = el(
    'tr',
    {},
    ...columns.map((column) => el('th', { scope: 'col' }, words(`export.column.${column}`))),
  );
  const body = rows.map((row) => el('tr', {}, ...row.map((cell) => el('td', {}, cell))));
  return el('table', {}, el('thead', {}, head), el('tbody', {}, ...body));
}

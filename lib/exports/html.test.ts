// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { readTimeline } from '../imports/json.ts';
import { DATA_ELEMENT_ID, htmlExporter } from './html.ts';
import { exportTimeline, type Timeline } from './index.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };
const HOSTILE = `"'></script></style></title><img src=x onerror=alert(1)><a href="javascript:alert(1)">x</a>\u202e`;

function parse(html: string): Document {
  return new DOMParser().parseFromString(html, 'text/html');
}

function spoil(value: unknown, name = ''): unknown {
  if (typeof value === 'string') {
    return ['kind', 'area', 'state', 'credentialId'].includes(name) ? value : value + HOSTILE;
  }
  if (Array.isArray(value)) return value.map((item) => spoil(item, name));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spoil(item, key)]));
}

const tagsOf = (html: string) =>
  [...new Set([...html.matchAll(/<([a-z][a-z0-9]*)/gi)].map((tag) => tag[1]))].sort();

describe('the HTML report', () => {
  it('shows the verdict first', async () => {
    const page = parse(await exportTimeline({ ...input, events: headlineLog() }, 'html'));
    expect(page.querySelector('h1')?.textContent).toContain('25 min');
    expect(page.querySelector('.tag')?.textContent).toBe('SERVER_IDLE_TIMEOUT');
    expect([...page.querySelectorAll('h2')].map((title) => title.textContent).slice(0, 4)).toEqual([
      'What happened',
      'Credentials at the logout',
      'Ruled out',
      'Still open',
    ]);
  });

  it('forbids itself scripts and loading, before anything else could ask for them', async () => {
    const html = await exportTimeline({ ...input, events: headlineLog() }, 'html');
    expect(html.slice(0, 200)).toContain(
      `content="default-src &#39;none&#39;; style-src &#39;unsafe-inline&#39;`,
    );
  });

  it('has no tag, attribute or link from the log', async () => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const plain = htmlExporter.render(timeline) as string;
    const hostile = htmlExporter.render(spoil(timeline) as Timeline) as string;
    expect(tagsOf(hostile)).toEqual(tagsOf(plain));
    expect(hostile).not.toMatch(/<(?:img|a|iframe|form|link)\b|<[^>]* on\w+=|\u202e(?![^<]*<\/script>)/);
    expect(hostile.match(/<\/script>/g)).toHaveLength(1);
    expect(hostile.match(/<\/style>/g)).toHaveLength(1);
  });

  it('carries the timeline, and the import reads it from there', async () => {
    const html = await exportTimeline({ ...input, events: everyKindLog() }, 'html');
    const data = parse(html).getElementById(DATA_ELEMENT_ID)?.textContent ?? '';
    expect(JSON.parse(data).format).toBe('logout-lens/timeline');
    expect(readTimeline(html)).toMatchObject({ ok: true, events: { length: everyKindLog().length } });
  });

  it('says so where nobody was logged out', async () => {
    const page = parse(await exportTimeline({ ...input, events: [] }, 'html'));
    expect(page.querySelector('h1')?.textContent).toBe(`No logout recorded on ${SITE}`);
  });
});

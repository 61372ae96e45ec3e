// @vitest-environment happy-dom
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everyKindLog, GENERATOR, headlineLog, LOGOUT_MS, SITE } from '../../tests/schema/sample-log.ts';
import { PATIENT } from '../../tests/support/canary.ts';
import { HOSTILE_TEXTS, spoil } from '../../tests/support/hostile-texts.ts';
import { renderMarkdown } from '../../tests/support/render-markdown.ts';
import { exportTimeline } from './index.ts';
import { markdownExporter } from './markdown.ts';
import { code, prose } from './markdown-escape.ts';

const input = { origin: SITE, asOf: LOGOUT_MS + 60_000, generator: GENERATOR };
const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const tagsOf = (page: Document) =>
  [...new Set([...page.body.querySelectorAll('*')].map((one) => one.tagName.toLowerCase()))].sort();
const OURS = [
  ...['code', 'details', 'h1', 'h2', 'li', 'ol', 'p', 'summary'],
  ...['table', 'tbody', 'td', 'th', 'thead', 'tr', 'ul'],
];

describe('the Markdown report, made HTML as a tracker does', () => {
  it('has its verdict, its tables and its folded events', async () => {
    const page = parse(renderMarkdown(await exportTimeline({ ...input, events: headlineLog() }, 'markdown')));
    expect(page.querySelector('h1')?.textContent).toContain('25 min');
    expect(page.querySelector('p code')?.textContent).toBe('SERVER_IDLE_TIMEOUT');
    expect(page.querySelectorAll('details table tbody tr').length).toBeGreaterThan(10);
    for (const table of page.querySelectorAll('table')) {
      const columns = table.querySelectorAll('th').length;
      for (const row of table.querySelectorAll('tbody tr')) expect(row.children).toHaveLength(columns);
    }
  });

  it.each(HOSTILE_TEXTS)('is made of our own elements only, whatever the page wrote: %j', async (payload) => {
    const timeline = await exportTimeline({ ...input, events: everyKindLog() }, 'json');
    const plain = parse(renderMarkdown(markdownExporter.render(timeline) as string));
    const hostile = parse(renderMarkdown(markdownExporter.render(spoil(timeline, payload)) as string));
    expect(tagsOf(plain)).toEqual(OURS);
    expect(tagsOf(hostile)).toEqual(OURS);
    const attributes = [...hostile.body.querySelectorAll('*')].flatMap((one) => one.getAttributeNames());
    expect(attributes).toEqual([]);
    // Nor does it break the report's order: as many headings, tables and cells as there were.
    for (const tag of ['h1', 'h2', 'table', 'tr', 'td', 'li', 'details'])
      expect(hostile.querySelectorAll(tag).length, tag).toBe(plain.querySelectorAll(tag).length);
  });

  it('makes no element but code of any text, in a sentence, a list or a cell', PATIENT, () => {
    const live = fc.string({ unit: fc.constantFrom(...'ab|`<>[]()!*_~#@&\\:/. \n$1^-+='), maxLength: 40 });
    // The renderer escapes what is text: a tag is one of its own.
    const tagsIn = (html: string) => new Set([...html.matchAll(/<([a-z][a-z0-9]*)/g)].map((tag) => tag[1]));
    const table = '<table><thead><tr><th><tbody><td>'.match(/[a-z]+/g) ?? [];
    fc.assert(
      fc.property(live, (text) => {
        for (const [markdown, own] of [
          [`Says ${prose(text)} now.`, ['p', 'code']],
          [`x\n\n${prose(text)}`, ['p', 'code']],
          [`- ${prose(text)}`, ['ul', 'li', 'code']],
          [`| a | b |\n| --- | --- |\n| ${prose(text)} | ${code(text)} |`, [...table, 'code']],
        ] as const) {
          const html = renderMarkdown(markdown);
          expect(
            [...tagsIn(html)].filter((tag) => !(own as readonly string[]).includes(tag ?? '')),
            html,
          ).toEqual([]);
          if (own.length > 3) expect(html.match(/<td>/g)).toHaveLength(2);
        }
      }),
    );
  });
});

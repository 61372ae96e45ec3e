import { writeFileSync } from 'node:fs';
import { slugOf } from '../lib/causes/define.ts';
import { causes } from '../lib/causes/registry.ts';
import { threadUrl } from '../lib/causes/thread-url.ts';
import { english } from '../lib/messages/catalog.ts';

/** docs/causes.md, made from the registry: one section a cause, with the words that the panel shows. */
export function causesDocument(): string {
  const catalog: Readonly<Record<string, string>> = english;
  const words = (code: string, part: string) => catalog[`cause.${slugOf(code)}.${part}`] ?? '';
  const sections = [...causes]
    .sort((a, b) => (a.code < b.code ? -1 : 1))
    .map((cause) =>
      [
        `## ${cause.code}`,
        `*${words(cause.code, 'name')}* · type \`${cause.type}\``,
        words(cause.code, 'explanation'),
        `**What to do.** ${words(cause.code, 'advice')}`,
        `**Needs to have seen.** ${sentence(cause.needs.map((need) => catalog[`needs.${need}`] ?? ''))}`,
        ...(cause.references.length > 0 ? [`References: ${cause.references.map(linked).join(', ')}.`] : []),
      ].join('\n\n'),
    );
  return [
    '# Causes',
    'Made from `lib/causes/` by `npm run docs`; change it there. A code is stable: it stands in exports, file names and links.',
    ...sections,
    '',
  ].join('\n\n');
}

/** `a`, `b` → “A, b.” */
function sentence(parts: string[]): string {
  const joined = parts.join('; ');
  return `${joined.charAt(0).toUpperCase()}${joined.slice(1)}.`;
}

/** `owner/repo#12` becomes a link to the thread. */
function linked(reference: string): string {
  const url = threadUrl(reference);
  return url ? `[${reference}](${url})` : reference;
}

if (import.meta.main) writeFileSync(new URL('../docs/causes.md', import.meta.url), causesDocument());

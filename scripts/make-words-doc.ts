import { writeFileSync } from 'node:fs';
import type { DialectExamples, Said } from '../lib/reasons/dialect.ts';
import { dialectExamples } from '../lib/reasons/examples.ts';

/** docs/server-words.md, made from the dialects' examples: what servers say, what it states, where that is from. */
export function wordsDocument(): string {
  return [
    '# Server words',
    'Made from `lib/reasons/` by `npm run docs`; change it there. One section a dialect, the most explicit first: what is stated above is not restated below. “—” means that the words name only that a session is over or that nobody is signed in, so that dates, pauses and neighbours have to say why. Look-alikes are read as nothing by their dialect.',
    'Where words stand: `error.code` is a place in a JSON body, `www-authenticate.error` and `x-…` are headers, `location.reason` and `reason` are in the address of a redirect or of the page to sign in on, `html.phrase` is a known sentence in a page. Everything is masked before it is kept.',
    ...dialectExamples.map(section),
    '',
  ].join('\n\n');
}

function section({ dialect, name, sources, examples, counterExamples }: DialectExamples): string {
  const rows = examples.map(
    (example) => `| ${wordsOf(example)} | ${example.status ?? ''} | ${causeOf(example.means)} |`,
  );
  return [
    `## ${dialect}`,
    name,
    ['| words | status | states |', '| --- | --- | --- |', ...rows].join('\n'),
    `Look-alikes: ${counterExamples.map(wordsOf).join('; ')}.`,
    ...(sources.length > 0 ? [`Sources: ${sources.map(linked).join('; ')}.`] : []),
  ].join('\n\n');
}

/** `MOON_PHASE_WRONG` stands for a code of the backend's own. */
function causeOf(means: string | null): string {
  if (means === null) return '—';
  return means === 'MOON_PHASE_WRONG' ? 'the code itself' : `\`${means}\``;
}

function wordsOf({ says }: Said): string {
  const words = Object.entries(says).map(([place, value]) => `\`${cell(place)}: ${cell(shortened(value))}\``);
  return words.length > 0 ? words.join(' ') : 'nothing';
}

function shortened(value: string): string {
  return value.length > 90 ? `${value.slice(0, 89)}…` : value;
}

function cell(text: string): string {
  return text.replace(/\|/g, '\\|').replace(/`/g, "'");
}

/** `owner/repo#12` becomes a link to the thread. */
function linked(source: string): string {
  const thread = /^([\w.-]+\/[\w.-]+)#(\d+)$/.exec(source);
  return thread ? `[${source}](https://github.com/${thread[1]}/issues/${thread[2]})` : source;
}

if (import.meta.main) writeFileSync(new URL('../docs/server-words.md', import.meta.url), wordsDocument());

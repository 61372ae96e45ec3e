import { clip, visible } from './visible.ts';

const PROSE_CHARS = 900;
const CODE_CHARS = 300;

/**
 * What GitHub, GitLab and renderers with autolinks make something of outside code: addresses and bare domains,
 * `@name`, `#1`, `!1`, `~label`, `%1`, `$math$`, `:emoji:`, `GH-1`. Backslashes do not stop mentions, code does.
 */
const LIVE =
  /@\S|\S@|[#$!~%&^][\w"'({[]|:\/\/|^www\.|[a-z0-9-]\.[a-z]{2,}|:[\w+-]+:|\b(?:javascript|data|vbscript|mailto|xmpp):\S|\bGH-\d|`/i;

/** Sentence marks around a word stay outside its code. */
const WORD = /^([("'“]*)(.*?)([)"'”.,;:!?…]*)$/s;

/**
 * Words of a sentence, for the middle of a line: the page's parts of it can make no markup, link, image, mention,
 * reference or table cell.
 */
export function prose(text: string): string {
  return clip(visible(text), PROSE_CHARS)
    .split(/( )/)
    .map((word) => (LIVE.test(word) ? liveWord(word) : escapeWord(word)))
    .join('')
    .trim()
    .replace(/^(?=[-+=])/, '\\')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** Something that is shown as it is: a key, an address, a code. Safe in a table as well. */
export function code(text: string): string {
  const shown = clip(visible(text), CODE_CHARS).trim();
  if (shown === '') return '—';
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map((run) => run[0].length));
  const fence = '`'.repeat(longest + 1);
  const pad = shown.startsWith('`') || shown.endsWith('`') ? ' ' : '';
  // A table ends a cell at `|` even within code; renderers differ on a backslash before an escaped one.
  const inner = shown.replaceAll('|', '⟨U+007C⟩');
  return `${fence}${pad}${inner}${pad}${fence}`;
}

function liveWord(word: string): string {
  const [, before = '', middle = '', after = ''] = WORD.exec(word) ?? [];
  return middle === '' ? escapeWord(word) : `${escapeWord(before)}${code(middle)}${escapeWord(after)}`;
}

function escapeWord(word: string): string {
  return word
    .replaceAll('&', '&amp;')
    .replace(/[\\`*_{}[\]|~#!^$]/g, '\\$&')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}

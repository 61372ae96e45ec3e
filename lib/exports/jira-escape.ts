import { clip, visible } from './visible.ts';

const PROSE_CHARS = 900;
const CODE_CHARS = 300;

/**
 * A page's words for Jira's wiki notation: no macro, link, mention, picture, table cell or list. A backslash takes the
 * meaning from a sign; addresses lose the one that makes them live.
 */
export function jiraProse(text: string): string {
  return escapeSigns(deadAddresses(clip(visible(text), PROSE_CHARS))).trim();
}

/** Something that is shown as it is, in the typeface of code. Jira reads marks within it all the same. */
export function jiraCode(text: string): string {
  const shown = clip(visible(text), CODE_CHARS).trim();
  return shown === '' ? '—' : `{{${escapeSigns(deadAddresses(shown))}}}`;
}

/** `https://x` and `www.x` become links by themselves, as do `mailto:` and mail addresses. */
function deadAddresses(text: string): string {
  return text
    .replaceAll('://', ':⁄⁄')
    .replace(/\b(www)\./gi, '$1․')
    .replace(/\b(mailto|javascript|data|vbscript|file|tel):/gi, '$1：')
    .replaceAll('@', '＠');
}

function escapeSigns(text: string): string {
  return text.replace(/[\\{}[\]|*_+^~!#?-]/g, '\\$&');
}

import type { Resolver } from '../messages/resolve.ts';
import type { TextParam, TextRef } from '../messages/text.ts';

/**
 * Characters with which a page could rearrange or hide what stands beside its words: bidirectional controls
 * (Unicode TR36 section 3.1), zero-width characters, C0 and C1 controls.
 */
const TRICKY = /[\p{Cc}\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]/gu;

/** A page's words with their invisible characters made visible: U+202E becomes `\u202e`; runs of blanks one blank. */
export function visibleText(raw: string): string {
  return raw
    .replace(/[\t\n\r]+/g, ' ')
    .replace(TRICKY, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** A resolver that treats every parameter as a page's words. Leaves the catalogue's own words alone. */
export function createSafeResolver(resolve: Resolver): Resolver {
  return (ref) => resolve(safe(ref));
}

function safe(ref: TextRef): TextRef {
  if (ref.params === undefined) return ref;
  const params: Record<string, TextParam> = {};
  for (const [name, param] of Object.entries(ref.params)) params[name] = safeParam(param);
  return { id: ref.id, params };
}

function safeParam(param: TextParam): TextParam {
  if (typeof param === 'string') return visibleText(param);
  if (typeof param === 'object' && 'text' in param) return { text: safe(param.text) };
  return param;
}

import { visible } from './visible.ts';

/** HTML that is safe to put into a document: made by `el` and `join` only, never from a string of the log. */
export type Markup = { readonly html: string };

type Child = Markup | string | null;

const SAFE_NAME = /^[a-z][a-zA-Z0-9-]*$/;
const VOID = new Set(['meta', 'br', 'input']);

/**
 * An element. Strings among the children become text, attributes' values are escaped; there is no way to put markup
 * in but by another call. Attribute names and tags are the report's own words.
 */
export function el(tag: string, attributes: Readonly<Record<string, string>>, ...children: Child[]): Markup {
  if (!SAFE_NAME.test(tag)) throw new TypeError(`not a tag: ${tag}`);
  const written = Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeText(value)}"`)
    .join('');
  const open = `<${tag}${written}>`;
  return { html: VOID.has(tag) ? open : `${open}${join(...children).html}</${tag}>` };
}

export function join(...children: Child[]): Markup {
  return {
    html: children
      .map((child) => (typeof child === 'string' ? escapeText(child) : (child?.html ?? '')))
      .join(''),
  };
}

/** Our own style sheet or data, already safe where it stands. */
export function trusted(html: string): Markup {
  return { html };
}

function escapeText(text: string): string {
  return visible(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

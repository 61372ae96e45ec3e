import type { Har, Pair } from './recorder.ts';

/** A secret that a recorded file holds, and where it was found first. */
export type Canary = { where: string; value: string };

const NAMES = /token|access|refresh|pass|^pw$|secret|session|^sid$|_sess|jwt|csrf|e-?mail/i;
/** Shorter values are words that any text may have. */
const SHORTEST = 8;

/** Marks the secrets of a HAR: cookies, `Authorization`, and fields of bodies that are named like credentials. */
export function canariesOf(har: Har): Canary[] {
  const found = new Map<string, Canary>();
  const mark = (where: string, value: string) => {
    if (value.length >= SHORTEST && !found.has(value)) found.set(value, { where, value });
  };
  for (const { request, response } of har.log.entries) {
    for (const { name, value } of [...request.headers, ...response.headers]) {
      if (/^authorization$/i.test(name)) mark('Authorization', value.replace(/^\S+\s+/, ''));
      if (/^(?:set-)?cookie$/i.test(name))
        for (const pair of value.split(/;\s*|\n/)) {
          const [cookie = '', ...rest] = pair.split('=');
          if (!ATTRIBUTES.test(cookie.trim())) mark(`cookie ${cookie.trim()}`, rest.join('='));
        }
    }
    for (const { name, value } of [...(request.cookies ?? []), ...(response.cookies ?? [])])
      mark(`cookie ${name}`, value);
    markFields(request.postData?.params ?? [], mark);
    for (const text of [request.postData?.text, response.content.text]) markText(text ?? '', mark);
  }
  return [...found.values()];
}

const ATTRIBUTES = /^(?:path|domain|expires|max-age|samesite|secure|httponly|partitioned|priority)$/i;

type Mark = (where: string, value: string) => void;

function markFields(pairs: readonly Pair[], mark: Mark): void {
  for (const { name, value } of pairs) if (NAMES.test(name)) mark(`field ${name}`, value);
}

function markText(text: string, mark: Mark): void {
  if (/^\s*[{[]/.test(text)) {
    try {
      walk(JSON.parse(text), '', mark);
    } catch {
      // No JSON, then.
    }
  } else if (/^[^\s<=]+=[^<]*$/.test(text))
    markFields(
      [...new URLSearchParams(text)].map(([name, value]) => ({ name, value })),
      mark,
    );
}

function walk(value: unknown, name: string, mark: Mark): void {
  if (typeof value === 'string') {
    if (NAMES.test(name)) mark(`field ${name}`, value);
  } else if (typeof value === 'object' && value !== null)
    for (const [key, item] of Object.entries(value)) walk(item, key, mark);
}

import type { WordFields } from '../events/kinds/request.ts';
import { bodyWord } from './body-words.ts';
import { looksSecret } from './looks-secret.ts';
import { maskText } from './mask-text.ts';
import { maskUrl } from './mask-url.ts';
import { readGrpc } from './read-grpc.ts';
import { readHtml } from './read-html.ts';
import { taughtWord } from './taught-word.ts';

/** Words of a refused answer, masked, by their place: `error.code`, `errors[0].message`, `logout_context.plan`. */
export type BodyFacts = {
  fields: WordFields;
  /** `not-json`: read as text or HTML instead. `not-text`: nothing was read. */
  unread?: 'not-json' | 'not-text';
};

const NO_PLACES: ReadonlySet<string> = new Set();
const MAX_DEPTH = 5;
const MAX_FIELDS = 40;
const MAX_ITEMS = 5;
const MAX_NODES = 2_000;
const MAX_MESSAGE_CHARS = 1_000;
const MAX_CONTEXT_CHARS = 100;
const MAX_TEXT_CHARS = 400;

/**
 * Reads the allow-listed words of a refused answer's body and masks secrets inside each. JSON by places known from
 * OAuth, problem details, GraphQL, Django, Laravel, Supabase, Cognito, Firebase, tRPC and others (body-words.ts);
 * HTML by its title and known phrases; other text shortened, under `text`. Everything else is dropped unread.
 * Never throws. `name` of a field is the server's own spelling.
 * @param also places that the person taught (lib/taught), which no list knows: read, masked and kept as well
 */
export function readBody(
  text: string,
  contentType?: string | null,
  also: ReadonlySet<string> = NO_PLACES,
): BodyFacts {
  const body = text
    .replace(/^\ufeff/, '')
    .replace(/^\)\]\}',?\n/, '')
    .trim();
  if (body === '') return { fields: {} };
  if (/^application\/grpc-web/i.test(contentType ?? '')) return { fields: readGrpc(body, contentType ?? '') };
  if (/^[{["]/.test(body)) {
    try {
      return { fields: readJson(JSON.parse(body), also) };
    } catch {
      // Cut or broken JSON: nothing of it can be trusted to be a word.
      if (body[0] !== '"') return { fields: {}, unread: 'not-json' };
    }
  }
  const type = (contentType ?? '').split(';')[0]?.trim().toLowerCase() ?? '';
  if (body[0] === '<' || type === 'text/html' || type === 'application/xhtml+xml') {
    return { fields: readHtml(body), unread: 'not-json' };
  }
  if (type !== '' && !type.startsWith('text/') && !/json|xml/.test(type))
    return { fields: {}, unread: 'not-text' };
  const short = maskText(body.slice(0, 4_000), MAX_TEXT_CHARS);
  return { fields: short === '' ? {} : { text: short }, unread: 'not-json' };
}

function readJson(root: unknown, also: ReadonlySet<string>): WordFields {
  const fields: WordFields = {};
  let nodes = 0;
  if (typeof root === 'string') return { text: maskText(root, MAX_TEXT_CHARS) };

  const visit = (value: unknown, path: string, names: readonly string[], depth: number): void => {
    nodes += 1;
    if (nodes > MAX_NODES || Object.keys(fields).length >= MAX_FIELDS) return;
    if (typeof value === 'object' && value !== null) {
      if (depth >= MAX_DEPTH) return;
      if (Array.isArray(value)) {
        value.slice(0, MAX_ITEMS).forEach((item, i) => {
          visit(item, `${path}[${i}]`, names, depth + 1);
        });
        return;
      }
      for (const [name, item] of Object.entries(value).slice(0, 200)) {
        if (!isPlainName(name)) continue;
        visit(item, path === '' ? name : `${path}.${name}`, [...names, name], depth + 1);
      }
      return;
    }
    const kind = names.length > 0 ? bodyWord(names) : null;
    const word = also.has(path)
      ? taughtWord(value, MAX_MESSAGE_CHARS)
      : kind && toWord(value, kind, names.at(-1) ?? '');
    if (word && path.length <= 80) fields[path] = word;
  };
  visit(root, '', [], 0);
  return fields;
}

/** Names end up in the log: only such as a program declares. */
function isPlainName(name: string): boolean {
  return /^[A-Za-z_$@#][\w$.-]{0,39}$/.test(name) && !/\d{4,}/.test(name) && !looksSecret(name);
}

function toWord(value: unknown, kind: 'word' | 'path' | 'context' | 'number', name: string): string | null {
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) return null;
    if (kind === 'number') return String(value);
    return Math.abs(value) < 1e9 ? String(value) : '[number]';
  }
  if (typeof value !== 'string' || value === '') return null;
  if (kind === 'path')
    return /^(?:\/|https?:)/i.test(value) ? maskUrl(value).url : maskText(value, MAX_CONTEXT_CHARS);
  if (kind === 'context') return value.length > MAX_CONTEXT_CHARS ? null : maskText(value, MAX_CONTEXT_CHARS);
  // RFC 9457: the type of a problem is an address.
  if (/^https?:\/\/\S+$/i.test(value)) return maskUrl(value).url;
  // The id of an error is a word (Ory, Grafana) or the number of an occurrence.
  if (name.toLowerCase() === 'id')
    return /^[A-Za-z]{2,40}(?:[_.-][A-Za-z\d]{1,40}){0,6}$/.test(value) && !/\d{3}/.test(value)
      ? maskText(value, MAX_CONTEXT_CHARS)
      : null;
  // A code states a reason in a word or a number; anything else under this name may be an authorization code.
  if (
    name.toLowerCase() === 'code' &&
    !/^(?:[A-Za-z]{1,40}(?:[ _.:/-][A-Za-z]{1,40}){0,8}|[A-Za-z]{2,12}[-_]?\d{1,9}|\d{1,5})$/.test(value)
  ) {
    return '[masked]';
  }
  return maskText(value, MAX_MESSAGE_CHARS);
}

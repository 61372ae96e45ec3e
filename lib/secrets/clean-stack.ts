import type { Frame } from '../events/credential.ts';
import { maskText } from './mask-text.ts';
import { maskUrl } from './mask-url.ts';

const MAX_FRAMES = 20;
const MAX_LINES = 60;
const MAX_LINE_CHARS = 2_000;
const MAX_NAME_CHARS = 120;

const OWN = /^(?:chrome|moz|safari-web|ms-browser)-extension:/i;

/**
 * The frames of an `Error.stack` of Chromium (`    at fn (url:1:2)`) or Firefox (`fn@url:1:2`), innermost first:
 * without our own, with addresses as origin and masked path, at most 20. Lines of another form are dropped, so a
 * message before the frames is. What a page claims in its stack may be forged; this only makes it harmless.
 */
export function cleanStack(stack: string): Frame[] {
  const frames: Frame[] = [];
  for (const line of stack.split('\n', MAX_LINES)) {
    if (frames.length >= MAX_FRAMES) break;
    if (line.length > MAX_LINE_CHARS) continue;
    const frame = /^\s*at /.test(line) ? chromium(line.trim().slice('at '.length)) : firefox(line.trim());
    if (frame) frames.push(frame);
  }
  return frames;
}

function chromium(line: string): Frame | null {
  const open = line.endsWith(')') ? line.lastIndexOf(' (') : -1;
  const name = open < 0 ? null : line.slice(0, open);
  let place = open < 0 ? line.replace(/^async /, '') : line.slice(open + 2, -1);
  // `eval at fn (https://…:1:2), <anonymous>:3:4`: the outer `lastIndexOf` has cut into it; take what is named.
  const evaluated = line.indexOf('(eval at ');
  if (evaluated >= 0) {
    const outer = /\(((?:https?|blob):[^()\s]+:\d+:\d+)\)/.exec(line.slice(evaluated));
    if (!outer?.[1]) return null;
    place = outer[1];
    return toFrame(evaluated > 0 ? line.slice(0, evaluated).trim() : null, place);
  }
  return toFrame(name, place);
}

/** `fn@url:line:column` */
function firefox(line: string): Frame | null {
  const at = line.indexOf('@');
  const position = /:\d{1,9}:\d{1,9}$/.exec(line)?.[0];
  if (at < 0 || position === undefined) return null;
  // `url line 5 > eval:1:2`: where the evaluated text came from.
  const address = line.slice(at + 1, -position.length).replace(/ line \d{1,9} > .*$/, '');
  return toFrame(line.slice(0, at), address + position);
}

function toFrame(name: string | null, place: string): Frame | null {
  const numbers = /:(\d{1,9}):(\d{1,9})$/.exec(place);
  if (!numbers) return null;
  const address = place.slice(0, numbers.index);
  if (OWN.test(address) || /^(?:node:|native|wasm:|\[)/.test(address)) return null;
  return {
    function: name ? maskText(plainName(name), MAX_NAME_CHARS) || null : null,
    url: originAndPath(address),
    line: Number(numbers[1]),
    column: Number(numbers[2]),
  };
}

/**
 * The name as both browsers would have it: Chromium puts the kind of a plain object before a method
 * (`Object.purge`), Firefox the functions around it and a `<` for one without a name (`setUp/api.set`, `setUp/<`).
 */
function plainName(name: string): string {
  const bare = name.replace(/^async[ *]/, '').replace(/^(?:Object|Function|Module|Window)\.(?=[^<])/, '');
  const parts = bare.split('/').map((part) => part.replace(/<$/, ''));
  return parts.findLast((part) => part !== '') ?? '';
}

function originAndPath(address: string): string {
  if (address === '<anonymous>') return address;
  return maskUrl(address.replace(/[?#].*$/, '')).url;
}

import { isSilentRenewal, requestRole } from '../detect/request-role.ts';
import type { EventOf } from '../events/event.ts';
import { type TextRef, text } from '../messages/text.ts';
import { addressParts, hostAndPath } from './short-address.ts';
import { whyWords } from './why-words.ts';

/** A request, how it was answered, and what it was for where its address and fields tell. */
export function describeRequest(event: EventOf<'request.finished'>): TextRef {
  const { path } = addressParts(event.url);
  const params = {
    method: event.method,
    address: path,
    status: String(event.status ?? ''),
    error: event.error ?? '',
    target: hostAndPath(event.redirectTo ?? ''),
  };
  const what = withRole(text(`panel.event.request-${answerOf(event)}`, params), event);
  return withHost(what, event.url, event.origin);
}

function answerOf(event: EventOf<'request.finished'>): string {
  if (event.status === null) return 'failed';
  if (event.error !== undefined) return 'blocked';
  if (event.redirectTo !== undefined) return 'redirected';
  return 'answered';
}

/** A page and a call of an API go without saying. */
function withRole(what: TextRef, event: EventOf<'request.finished'>): TextRef {
  const role = isSilentRenewal(event) ? 'silent-renewal' : requestRole(event);
  const by = event.tabId === null ? text('panel.event.by-worker', { what: { text: what } }) : what;
  if (role === 'page' || role === 'api') return by;
  return text('panel.event.with-role', { what: { text: by }, role: { text: text(`panel.role.${role}`) } });
}

/** Fields that say most, in this order; the rest stands in the event's details. */
const TELLING = ['logout_message', 'message', 'error_description', 'detail', 'title', 'msg'];
const NAMING = ['logout_reason', 'code', 'error', 'reason', 'type'];

/** What a refused answer said, as the page read it. */
export function describeResponseBody(event: EventOf<'response.body'>): TextRef {
  const params = { status: String(event.status), address: addressParts(event.url).path };
  const pick = (names: string[]) => names.map((name) => event.fields[name]).find(Boolean);
  const code = pick(NAMING);
  const message = pick(TELLING) ?? Object.values(event.fields)[0];
  if (event.unread !== undefined) {
    return text('panel.event.response-unread', { ...params, why: whyWords(event.unread) });
  }
  if (code === undefined && message === undefined) return text('panel.event.response-silent', params);
  if (code === undefined || message === undefined || code === message) {
    return text('panel.event.response-says', { ...params, words: code ?? message ?? '' });
  }
  return text('panel.event.response-says-code', { ...params, code, message });
}

/** The host comes last: a narrow row cuts it first. The page's own host goes without saying. */
function withHost(what: TextRef, url: string, pageOrigin: string | null | undefined): TextRef {
  const { origin, host } = addressParts(url);
  if (host === null || origin === pageOrigin) return what;
  return text('panel.event.elsewhere', { what: { text: what }, host });
}

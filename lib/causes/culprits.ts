import { originAndPath } from '../detect/sign-in-url.ts';
import type { Incident, RemovalFact, RequestFact } from '../detect/types.ts';
import type { Frame } from '../events/credential.ts';
import { type TextRef, text } from '../messages/text.ts';
import type { Culprit } from './types.ts';

/** The code that removed a credential. Null where no call was witnessed. */
export function scriptCulprit(removal: RemovalFact | undefined): Culprit | null {
  return removal ? framesCulprit(removal.stack ?? [], removal.how, removal.eventId) : null;
}

/**
 * The frame of a stack to name: the innermost one that is more than a wrapper around the call itself, as state
 * libraries have them (`storage.setItem` that calls `localStorage.setItem`).
 */
export function decidingFrame(stack: readonly Frame[] | null | undefined, call: string): Frame | undefined {
  const isWrapper = (frame: Frame) => frame.function?.split('.').at(-1) === call;
  return stack?.find((frame) => !isWrapper(frame)) ?? stack?.[0];
}

/** Code by its call stack, innermost call first; null where no stack was seen. */
export function framesCulprit(
  stack: readonly Frame[] | undefined,
  call: string | TextRef,
  eventId: string,
): Culprit | null {
  const frame = decidingFrame(stack, typeof call === 'string' ? call : '');
  if (!frame) return null;
  return {
    kind: 'script',
    says: text('culprit.script', {
      function: frame.function ?? '(anonymous)',
      file: fileOf(frame.url),
      line: frame.line,
      call: typeof call === 'string' ? call : { text: call },
    }),
    function: frame.function,
    url: frame.url,
    line: frame.line,
    column: frame.column,
    stack: [...(stack ?? [])],
    eventId,
  };
}

/** The answer that ended the session. */
export function responseCulprit(fact: Pick<RequestFact, 'event'> | undefined): Culprit | null {
  if (!fact) return null;
  const { method, url, status } = fact.event;
  return {
    kind: 'response',
    says: text('culprit.response', { method, address: originAndPath(url), status: status ?? 0 }),
    url: originAndPath(url),
    eventId: fact.event.id,
  };
}

/** A server that ended it on its own, as seen by the first request that it refused. */
export function serverCulprit(fact: RequestFact | undefined): Culprit | null {
  const response = responseCulprit(fact);
  return response && { ...response, kind: 'server' };
}

/** Who removed a credential, whoever it was; null where nobody was seen and nothing tells. */
export function removerCulprit(removal: RemovalFact | undefined): Culprit | null {
  if (!removal) return null;
  const { eventId, author, answer } = removal;
  const by = (kind: Culprit['kind'], says: TextRef): Culprit => ({ kind, says, eventId });
  switch (author) {
    case 'script':
      return scriptCulprit(removal);
    case 'server': {
      if (!answer) return null;
      const address = originAndPath(answer.url);
      const params = { method: answer.method, address, status: answer.status ?? 0 };
      return { kind: 'response', says: text('culprit.response', params), url: address, eventId: answer.id };
    }
    case 'expiry':
      return by('browser', text('culprit.cookie-date', { key: removal.place.key }));
    case 'eviction':
      return by('browser', text('culprit.evicted'));
    case 'restart':
      return by('browser', text('culprit.restart'));
    case 'cleared':
      return by('browser', text('culprit.site-data-cleared'));
    case 'other-tab':
      return by('tab', text('culprit.tab'));
    case 'outside':
      return by('browser', text('culprit.outside'));
    default:
      return null;
  }
}

/** The first removal of the incident that a call was seen for. */
export function witnessedRemoval(incident: Incident): RemovalFact | undefined {
  return incident.removals.find((removal) => removal.stack && removal.stack.length > 0);
}

/** Last segment of a script's address. */
export function fileOf(url: string): string {
  return url.split('/').findLast((segment) => segment !== '') ?? url;
}

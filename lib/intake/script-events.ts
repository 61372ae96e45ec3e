import type { EventDraft } from '../events/event.ts';
import type { ObservationOf } from '../messaging/observation.ts';
import { isNoCredentialCookie } from '../recognizers/index.ts';
import { cleanStack, maskName, maskText, parseSetCookies } from '../secrets/index.ts';
import { maskInput } from './mask-input.ts';
import type { Where } from './where.ts';

/** A cookie that page script set or deleted; those that carry no session by their name give nothing. */
export function scriptCookieEvents(
  { call, text, stack, input }: ObservationOf<'cookie'>,
  where: Where,
  at: number,
): EventDraft[] {
  const cookie = parseSetCookies(text.replaceAll('\n', ' '), at)[0];
  if (!cookie || cookie.name === '' || isNoCredentialCookie(cookie.name)) return [];
  return [
    {
      at,
      by: 'page',
      ...where,
      kind: 'cookie.written',
      name: maskName(cookie.name),
      call,
      removes: cookie.removes,
      ...(stack === undefined ? {} : { stack: cleanStack(stack) }),
      ...(input === undefined ? {} : { input: maskInput(input) }),
    },
  ];
}

/** An error that nobody caught: its words masked, its place as the frame of a stack. */
export function errorEvents(
  { error, message, stack }: ObservationOf<'error'>,
  where: Where,
  at: number,
): EventDraft[] {
  const frames = stack === undefined ? [] : cleanStack(stack);
  return [
    {
      at,
      by: 'page',
      ...where,
      kind: 'page.error',
      error,
      message: maskText(message.trim()),
      ...(frames.length > 0 ? { stack: frames } : {}),
    },
  ];
}

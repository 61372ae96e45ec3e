import { originOf, pathOf } from '../detect/sign-in-url.ts';
import type { RequestFact, RequestRole } from '../detect/types.ts';
import type { Piece } from './types.ts';

/** What has to do with signing in, staying so and ending it. */
const AUTH_ROLES: ReadonlySet<RequestRole> = new Set(['sign-in', 'refresh', 'sign-out', 'revoke', 'probe']);

/** Files, pings and reports say nothing of a session, whatever they carry. */
const NOISE = new Set([
  'script',
  'stylesheet',
  'image',
  'imageset',
  'font',
  'media',
  'ping',
  'beacon',
  'csp_report',
  'web_manifest',
  'object',
  'speculative',
]);

export const isAuth = ({ role }: RequestFact): boolean => AUTH_ROLES.has(role);

/** Whether a request may tell something of the session: it has to do with signing in, or carried a credential. */
export function bearsOnSession(fact: RequestFact): boolean {
  if (NOISE.has(fact.event.type)) return false;
  return isAuth(fact) || (fact.event.carried?.length ?? 0) > 0;
}

/** `POST /v1/token/`, with the host in front where it is not the site's own: the same here and on another host. */
export function endpointOf({ event }: RequestFact, piece: Pick<Piece, 'origin'>): string {
  return `${event.method} ${placeOf(event.url, piece)}`;
}

/** An address without its query; without its origin, too, where that is the site's own. */
export function placeOf(url: string, { origin }: Pick<Piece, 'origin'>): string {
  const host = originOf(url);
  return host === origin ? pathOf(url) : `${host}${pathOf(url)}`;
}

import { problem, type ReportProblem } from './problem.ts';

export type Endpoint = { url: string; origin: string };
export type EndpointRead = { ok: true; endpoint: Endpoint } | { ok: false; problem: ReportProblem };

const MAX_CHARS = 2_000;
const LOOPBACK = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/**
 * An address that reports may go to: https, or http on this computer, without credentials and without a fragment. What
 * is shown of a wrong one is never its user or password.
 * @param typed as a person types it; spaces around it are no mistake
 */
export function readEndpoint(typed: string): EndpointRead {
  const trimmed = typed.trim();
  if (trimmed === '') return problem('no-address');
  if (trimmed.length > MAX_CHARS) return problem('long-address', { limit: MAX_CHARS });
  if (!URL.canParse(trimmed)) return problem('not-an-address');
  const url = new URL(trimmed);
  if (url.username !== '' || url.password !== '') return problem('credentials-in-address');
  if (url.protocol === 'http:' && !LOOPBACK.test(url.hostname))
    return problem('not-secure', { host: url.host });
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return problem('other-scheme', { scheme: url.protocol.slice(0, 20) });
  url.hash = '';
  return { ok: true, endpoint: { url: url.href, origin: url.origin } };
}

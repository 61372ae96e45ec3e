import type { EventDraft } from '../events/event.ts';
import type { WordFields } from '../events/kinds/request.ts';
import { type Fingerprinter, maskText, maskUrl, readResponseHeaders } from '../secrets/index.ts';
import { headersOn, NOTHING_WANTED, type Wanted } from '../taught/index.ts';
import { carriedBy } from './carried.ts';
import { describeSetCookies } from './set-cookies.ts';
import type { RawRequest } from './types.ts';
import { originOf, whereOf } from './where.ts';

/** One answer, redirect or failure of a request, as webRequest told it. */
export async function requestEvents(
  request: RawRequest,
  fingerprinter: Fingerprinter,
  wanted: Wanted = NOTHING_WANTED,
): Promise<EventDraft[]> {
  const { carried, grantType, bodyFields } = await carriedBy(request, fingerprinter, wanted);
  const answer = await readResponseHeaders(
    request.responseHeaders ?? [],
    request.finishedAt,
    fingerprinter,
    headersOn(wanted, request.status),
  );
  const setCookies = await describeSetCookies(answer.setCookies, fingerprinter, wanted);
  const target = request.redirectUrl ?? redirectTarget(request, answer.location);
  const redirect = target ? maskUrl(target) : null;
  const fields: WordFields = { ...answer.fields };
  for (const [name, word] of Object.entries(redirect?.fields ?? {}))
    fields[`location.${name}`.slice(0, 80)] ??= word;
  const origin = request.initiator ? originOf(request.initiator) : null;
  return [
    {
      at: request.finishedAt,
      by: 'browser',
      ...whereOf({ ...request, origin }),
      kind: 'request.finished',
      requestId: String(request.requestId).slice(0, 100),
      method: methodOf(request.method),
      url: maskUrl(request.url).url,
      type: /^[a-z_]{1,30}$/.test(request.type) ? request.type : 'other',
      startedAt: request.startedAt,
      status: request.status,
      ...(request.error ? { error: maskText(request.error, 120) } : {}),
      ...(redirect ? { redirectTo: redirect.url } : {}),
      ...(carried.length > 0 ? { carried } : {}),
      ...(setCookies.length > 0 ? { setCookies } : {}),
      ...(answer.clearSiteData.length > 0 ? { clearSiteData: answer.clearSiteData } : {}),
      ...loginStatus(answer.fields['set-login']),
      ...(answer.serverDate === null ? {} : { serverDate: answer.serverDate }),
      ...(grantType === null ? {} : { grantType }),
      ...(bodyFields.length > 0 ? { bodyFields } : {}),
      ...(answer.contentType === null ? {} : { contentType: answer.contentType }),
      ...(request.fromCache ? { fromCache: true } : {}),
      ...(Object.keys(fields).length > 0 ? { fields } : {}),
      ...(request.partial ? { partial: true } : {}),
    },
  ];
}

/** Where a 3xx answer sends to; a `Location` of a 201 or 200 is no redirect. */
function redirectTarget(request: RawRequest, location: string | null): string | null {
  if (location === null || request.status === null || request.status < 300 || request.status > 399)
    return null;
  try {
    return new URL(location, request.url).href;
  } catch {
    return null;
  }
}

/** A method as HTTP has it; anything else (RFC 9110 allows any token) is `OTHER`. */
export function methodOf(method: string): string {
  return /^[A-Za-z]{1,16}$/.test(method) ? method.toUpperCase() : 'OTHER';
}

/** `Set-Login: logged-out` (Login Status API, a structured-field token; parameters after it are for later). */
function loginStatus(header: string | undefined): { setLogin?: 'logged-in' | 'logged-out' } {
  const token = header?.split(';')[0]?.trim().toLowerCase();
  return token === 'logged-in' || token === 'logged-out' ? { setLogin: token } : {};
}

import * as v from 'valibot';
import type { CredentialKind } from '../../events/credential.ts';
import type { LogEvent } from '../../events/event.ts';
import type { Carried, SetCookie } from '../../events/kinds/request.ts';
import { TAUGHT } from '../../events/taught.ts';
import type { TaughtKind } from '../kind.ts';
import { namePattern } from '../texts.ts';
import { matchesWildcard } from '../wildcard.ts';

const USES = ['access', 'refresh', 'session', 'id', 'remember', 'csrf', 'none'] as const;
const AREAS = ['localStorage', 'sessionStorage', 'indexedDB', 'cookie'] as const;

const schema = v.strictObject({
  kind: v.literal('credential'),
  area: v.picklist(AREAS, 'not-an-area'),
  key: namePattern,
  /** Where inside a JSON value, `state.token`; the whole value where it is missing. */
  path: v.optional(namePattern),
  is: v.picklist(USES, 'not-a-use'),
});
type Rule = v.InferOutput<typeof schema>;
type Place = { area: string; key: string; path?: string | null | undefined };

/** What a storage key or a cookie holds. `none`: it is no credential, whatever it looks like. */
export const credential: TaughtKind<Rule> = {
  id: 'credential',
  schema,
  on: [
    'credential.seen',
    'credential.rotated',
    'credential.removed',
    'cookie.seen',
    'cookie.changed',
    'request.finished',
  ],
  fields: [
    { name: 'is', input: 'choice', choices: USES },
    { name: 'area', input: 'choice', choices: AREAS },
    { name: 'key', input: 'text' },
    { name: 'path', input: 'text', optional: true },
  ],
  label: (rule) => `${rule.area} ${rule.key}${rule.path ? ` ${rule.path}` : ''}`,
  mask: (rule, masks) => ({
    ...rule,
    key: masks.name(rule.key),
    ...(rule.path === undefined ? {} : { path: masks.name(rule.path) }),
  }),
  apply(rule) {
    const kind: CredentialKind = rule.is === 'none' ? 'unknown' : rule.is;
    const fits = (place: Place) => fitsPlace(rule, place);
    return (event) => {
      switch (event.kind) {
        case 'credential.seen':
        case 'credential.rotated':
          return fits(event.place) ? { ...event, credential: kind, library: TAUGHT } : event;
        case 'credential.removed':
          return fits(event.place) ? { ...event, credential: kind } : event;
        case 'cookie.seen':
        case 'cookie.changed':
          return fits({ area: 'cookie', key: event.name })
            ? { ...event, credential: kind, library: TAUGHT }
            : event;
        case 'request.finished':
          return rule.area === 'cookie' ? inRequest(event, kind, fits) : event;
        default:
          return event;
      }
    };
  },
  wants(rule) {
    if (rule.is === 'none') return {};
    return { credentials: [{ area: rule.area, key: rule.key, path: rule.path ?? null }] };
  },
  suggest(event) {
    const place = placeIn(event);
    if (!place) return null;
    return { rule: { kind: 'credential', ...place, is: 'access' }, field: 'is', choices: USES };
  },
};

/** Whether a rule speaks of this place. Without a path it speaks of all that lies under the key. */
export function fitsPlace(
  rule: { area: string; key: string; path?: string | null | undefined },
  place: Place,
): boolean {
  if (rule.area !== place.area || !matchesWildcard(rule.key, place.key)) return false;
  return rule.path == null || matchesWildcard(rule.path, place.path ?? '');
}

function inRequest(
  event: Extract<LogEvent, { kind: 'request.finished' }>,
  kind: CredentialKind,
  fits: (place: Place) => boolean,
): LogEvent {
  const isIt = (cookie: { name: string }) => fits({ area: 'cookie', key: cookie.name });
  const isCarried = (one: Carried) => one.in === 'cookie' && isIt(one);
  const { carried, setCookies } = event;
  if (!carried?.some(isCarried) && !setCookies?.some(isIt)) return event;
  return {
    ...event,
    ...(carried
      ? { carried: carried.map((one) => (isCarried(one) ? { ...one, credential: kind } : one)) }
      : {}),
    ...(setCookies
      ? {
          setCookies: setCookies.map((one): SetCookie => (isIt(one) ? { ...one, credential: kind } : one)),
        }
      : {}),
  };
}

function placeIn(event: LogEvent): { area: Rule['area']; key: string; path?: string } | null {
  if (event.kind === 'cookie.seen' || event.kind === 'cookie.changed')
    return { area: 'cookie', key: event.name };
  if (!('place' in event)) return null;
  const { area, key, path } = event.place;
  if (area === 'header' || area === 'response') return null;
  return { area, key, ...(path ? { path } : {}) };
}

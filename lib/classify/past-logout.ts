import * as v from 'valibot';
import type { LogoutType } from '../causes/types.ts';
import type { TextParam, TextRef } from '../messages/text.ts';
import type { Verdict } from './types.ts';

/**
 * What stays of a logout without its events: its verdict, as it was when it was final. Of a site whose log is not at
 * hand, or of days that retention has let go of.
 */
export type PastLogout = Pick<
  Verdict,
  'at' | 'type' | 'code' | 'title' | 'confidence' | 'location' | 'idleMs' | 'sessionAgeMs'
> & {
  site: string;
  /** What the server said of it, masked. */
  context: { serverCode?: string; serverMessage?: string };
  /** Its events are in the log no more. */
  eventsGone: boolean;
};

const MAX_TEXT = 400;
const MAX_PARAMS = 12;
const TYPES = [
  'USER_ACTION',
  'TOKEN_EXPIRED',
  'REFRESH_FAILED',
  'SESSION_ENDED',
  'STORAGE_CLEARED',
  'AUTH_ERROR',
  'UNKNOWN',
] as const satisfies readonly LogoutType[];

/** @param eventsGone the log has let go of what it rests on */
export function pastLogoutOf(verdict: Verdict, site: string, eventsGone: boolean): PastLogout {
  const { at, type, code, title, confidence, location, idleMs, sessionAgeMs, context } = verdict;
  const said = (name: 'serverCode' | 'serverMessage') => {
    const words = context[name];
    return typeof words === 'string' ? { [name]: words.slice(0, MAX_TEXT) } : {};
  };
  return {
    site,
    at,
    type,
    code,
    title,
    confidence,
    location: location.slice(0, MAX_TEXT),
    idleMs,
    sessionAgeMs,
    context: { ...said('serverCode'), ...said('serverMessage') },
    eventsGone,
  };
}

const short = v.pipe(v.string(), v.maxLength(MAX_TEXT));
const finite = v.pipe(v.number(), v.finite());
const param: v.GenericSchema<TextParam> = v.union([
  short,
  finite,
  v.strictObject({ durationMs: finite }),
  v.strictObject({ instantMs: finite }),
  v.strictObject({ text: v.lazy(() => ref) }),
]);
const ref: v.GenericSchema<TextRef> = v.object({
  id: v.pipe(v.string(), v.maxLength(120)),
  params: v.exactOptional(
    v.pipe(
      v.record(v.pipe(v.string(), v.maxLength(40)), param),
      v.check((params) => Object.keys(params).length <= MAX_PARAMS),
    ),
  ),
});

const schema = v.object({
  site: v.pipe(v.string(), v.maxLength(300)),
  at: finite,
  type: v.picklist(TYPES),
  code: v.pipe(v.string(), v.maxLength(80)),
  title: ref,
  confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  location: short,
  idleMs: v.nullable(finite),
  sessionAgeMs: v.nullable(finite),
  context: v.object({ serverCode: v.exactOptional(short), serverMessage: v.exactOptional(short) }),
  eventsGone: v.boolean(),
});

/** What was stored, or came over a port, as logouts; what is none is left out. Never throws. */
export function pastLogoutsIn(stored: unknown): PastLogout[] {
  if (!Array.isArray(stored)) return [];
  return stored.flatMap((one) => {
    try {
      const read = v.safeParse(schema, one);
      return read.success ? [read.output] : [];
    } catch {
      // Nested without an end.
      return [];
    }
  });
}

import * as v from 'valibot';
import { type LogoutBlock, pythonRepr, tokenStatus } from './log-format.ts';

const schema = v.object({
  type: v.picklist(['TOKEN_EXPIRED', 'REFRESH_FAILED', 'USER_ACTION', 'AUTH_ERROR', 'UNKNOWN']),
  message: v.pipe(v.string(), v.maxLength(1000)),
  timestamp: v.number(),
  idleMinutes: v.number(),
  location: v.pipe(v.string(), v.maxLength(1000)),
  code: v.optional(v.pipe(v.string(), v.maxLength(100))),
  /** What newer trackers send beside it: how sure they are, and what they saw. */
  confidence: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  evidence: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(1000))), v.maxLength(200))),
  test: v.optional(v.boolean()),
  context: v.optional(
    v.object({
      hasToken: v.optional(v.boolean()),
      hasRefreshToken: v.optional(v.boolean()),
      isAuthenticated: v.optional(v.boolean()),
      userId: v.optional(v.nullable(v.union([v.number(), v.string()]))),
      userEmail: v.optional(v.nullable(v.string())),
    }),
  ),
});

export type LogoutReport = v.InferOutput<typeof schema>;
/** A report as it was received. */
export type LogoutEvent = LogoutReport & {
  readonly receivedAt: number;
  readonly ip: string;
  readonly userAgent: string;
  /** `Idempotency-Key` of whoever sends again until there is an answer; null for a page, which sends once. */
  readonly key: string | null;
};

/** Reads the body of a reported logout; undefined when it is not one. */
export function readLogoutReport(body: unknown): LogoutReport | undefined {
  const result = v.safeParse(schema, body);
  return result.success ? result.output : undefined;
}

/** What the middleware would have logged, for a report that names a code. Null for one of a page, which it logged itself. */
export function autoLogoutFields(event: LogoutEvent): Readonly<Record<string, string>> | null {
  return event.key === null || event.code === undefined ? null : { Path: event.location, IP: event.ip };
}

/** The server's log block for a reported logout. Expiries are in seconds since the epoch, where known. */
export function logoutEventFields(
  event: LogoutEvent,
  known: { readonly accessExp: number; readonly refreshExp: number } | undefined,
): LogoutBlock {
  const user = event.context?.userEmail
    ? `${event.context.userEmail} (ID: ${event.context.userId ?? 'unknown'})`
    : 'anonymous';
  return [
    ['Type', event.type],
    ['Message', event.message],
    ['Idle Time', `${event.idleMinutes} minutes`],
    ['Location', event.location],
    ['User', user],
    ['IP', event.ip],
    ['User Agent', event.userAgent],
    ...(known
      ? ([
          ['Access Token Status', tokenStatus(known.accessExp, event.receivedAt)],
          ['Refresh Token Status', tokenStatus(known.refreshExp, event.receivedAt)],
        ] as const)
      : []),
    // The block's names are fixed; a code that only newer trackers send finds its place in the context.
    ['Context', pythonRepr({ ...event.context, ...(event.code ? { code: event.code } : {}) })],
  ];
}

import * as v from 'valibot';
import { type LogoutReport, readLogoutReport } from './logout-event.ts';

const anyValue = v.object({
  stringValue: v.optional(v.string()),
  boolValue: v.optional(v.boolean()),
  intValue: v.optional(v.union([v.string(), v.number()])),
  doubleValue: v.optional(v.number()),
  arrayValue: v.optional(
    v.object({ values: v.optional(v.array(v.object({ stringValue: v.optional(v.string()) }))) }),
  ),
});
const record = v.object({
  timeUnixNano: v.union([v.string(), v.number()]),
  eventName: v.optional(v.string()),
  body: v.optional(v.object({ stringValue: v.optional(v.string()) })),
  attributes: v.optional(v.array(v.object({ key: v.string(), value: anyValue })), []),
});
const schema = v.object({
  resourceLogs: v.pipe(
    v.array(
      v.object({
        scopeLogs: v.optional(v.array(v.object({ logRecords: v.optional(v.array(record), []) })), []),
      }),
    ),
    v.maxLength(100),
  ),
});

/** The types that the first tracker's server knows; what it has no word for is as near as it gets. */
const TYPES: Record<string, string> = { SESSION_ENDED: 'AUTH_ERROR', STORAGE_CLEARED: 'UNKNOWN' };

export type OtlpLogout = { key: string | null; report: LogoutReport };

/**
 * The logouts in a body of OTLP/HTTP logs (JSON), as reports of the first tracker; other records are left out, as in any
 * collector that keeps one kind of event. Undefined where the body is none.
 */
export function readOtlpLogouts(body: unknown): OtlpLogout[] | undefined {
  const read = v.safeParse(schema, body);
  if (!read.success) return undefined;
  const records = read.output.resourceLogs.flatMap(({ scopeLogs }) =>
    scopeLogs.flatMap(({ logRecords }) => logRecords),
  );
  return records.flatMap((one) => {
    if (one.eventName !== 'logout_lens.logout') return [];
    const values = new Map(one.attributes.map(({ key, value }) => [key, plain(value)]));
    const type = String(values.get('logout.type'));
    const report = readLogoutReport({
      type: TYPES[type] ?? type,
      message: one.body?.stringValue ?? '',
      timestamp: Number(one.timeUnixNano) / 1e6,
      idleMinutes: Math.floor(Number(values.get('logout.idle_ms') ?? 0) / 60_000),
      location: values.get('url.path') ?? '/',
      code: values.get('logout.code'),
      confidence: values.get('logout.confidence'),
      evidence: values.get('logout.evidence'),
      test: values.get('logout.test'),
      context: {
        hasToken: values.get('logout.context.hasToken'),
        hasRefreshToken: values.get('logout.context.hasRefreshToken'),
        isAuthenticated: values.get('logout.context.isAuthenticated'),
        userId: values.get('user.id'),
        userEmail: values.get('user.email'),
      },
    });
    const uid = values.get('log.record.uid');
    return report ? [{ key: typeof uid === 'string' ? uid.slice(0, 100) : null, report }] : [];
  });
}

function plain({
  stringValue,
  boolValue,
  intValue,
  doubleValue,
  arrayValue,
}: v.InferOutput<typeof anyValue>) {
  const number = intValue === undefined ? doubleValue : Number(intValue);
  return stringValue ?? boolValue ?? number ?? arrayValue?.values?.map((one) => one.stringValue ?? '');
}

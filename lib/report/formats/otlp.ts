import type { Report, ReportFormat } from '../types.ts';

/** `AnyValue` of OTLP's JSON: 64-bit integers are strings there. */
type AnyValue =
  | { stringValue: string }
  | { boolValue: boolean }
  | { intValue: string }
  | { doubleValue: number }
  | { arrayValue: { values: AnyValue[] } };
/** `double` where a field has fractions: a backend that saw a whole number first would take no other. */
type Value = string | number | boolean | readonly string[] | { double: number };

/** Severity numbers of the log data model: what a person did is no warning. */
const INFO = { severityNumber: 9, severityText: 'INFO' };
const WARN = { severityNumber: 13, severityText: 'WARN' };

const OS_TYPES: Record<string, string> = { macOS: 'darwin', Windows: 'windows', Linux: 'linux' };

function anyValue(value: Value): AnyValue {
  if (typeof value === 'string') return { stringValue: value };
  if (typeof value === 'boolean') return { boolValue: value };
  if (typeof value === 'object')
    return 'double' in value
      ? { doubleValue: value.double }
      : { arrayValue: { values: value.map(anyValue) } };
  return Number.isSafeInteger(value) ? { intValue: String(value) } : { doubleValue: value };
}

const attributes = (values: Record<string, Value | null | undefined>) =>
  Object.entries(values).flatMap(([key, value]) =>
    value === null || value === undefined ? [] : [{ key, value: anyValue(value) }],
  );

/** Whole milliseconds, so that a backend sees one type. */
const whole = (ms: number | null): number | null => (ms === null ? null : Math.round(ms));

const nanos = (ms: number): string => `${BigInt(Math.round(ms)) * 1_000_000n}`;

/** Where the person was, in the names of the `url` and `server` conventions. */
function placeOf({ location, site }: Report): Record<string, Value | null> {
  const at = URL.canParse(location) ? new URL(location) : new URL(site);
  return {
    'url.full': at.href,
    'url.path': at.pathname,
    'server.address': at.hostname,
    'server.port': at.port === '' ? null : Number(at.port),
  };
}

/** `Chrome 156` → its name and version. */
function resourceOf({ generator: { version, browser, platform } }: Report): Record<string, Value | null> {
  const [, name, number] = /^(.*?)(?: ([\d.]+))?$/.exec(browser) ?? [];
  return {
    'service.name': 'logout-lens',
    'service.version': version,
    'user_agent.name': name ?? browser,
    'user_agent.version': number ?? null,
    'os.name': platform,
    'os.type': OS_TYPES[platform] ?? null,
  };
}

function recordOf(report: Report) {
  const { context, culprit, identity, isTest, type } = report;
  return {
    timeUnixNano: nanos(report.at),
    observedTimeUnixNano: nanos(report.at),
    ...(isTest || type === 'USER_ACTION' ? INFO : WARN),
    eventName: 'logout_lens.logout',
    body: { stringValue: report.title },
    attributes: attributes({
      'log.record.uid': report.key,
      ...placeOf(report),
      'error.type': isTest || type === 'USER_ACTION' ? null : report.code,
      'user.id': identity?.userId,
      'user.email': identity?.userEmail,
      'code.function.name': culprit?.function,
      'code.file.path': culprit?.url,
      'code.line.number': culprit?.line,
      'code.column.number': culprit?.column,
      'logout.code': report.code,
      'logout.type': type,
      'logout.summary': report.summary,
      'logout.confidence': { double: report.confidence },
      'logout.site': report.site,
      'logout.sign_in_location': report.signInLocation,
      'logout.idle_ms': whole(report.idleMs),
      'logout.session_age_ms': whole(report.sessionAgeMs),
      'logout.evidence': report.evidence.map(({ says }) => says),
      'logout.culprit': culprit?.says,
      ...Object.fromEntries(
        Object.entries(context).map(([name, value]) => [`logout.context.${name}`, value]),
      ),
      'logout.test': isTest ? true : null,
    }),
  };
}

/**
 * `ExportLogsServiceRequest` of OTLP/HTTP 1.x in JSON, one log record a request: names of the semantic conventions where
 * there is one (`url.*`, `server.*`, `error.type`, `user.*`, `code.*`, `log.record.uid`), `logout.*` for the rest.
 */
function render(report: Report): string {
  return JSON.stringify({
    resourceLogs: [
      {
        resource: { attributes: attributes(resourceOf(report)) },
        scopeLogs: [
          {
            scope: { name: 'logout-lens', version: report.generator.version },
            logRecords: [recordOf(report)],
          },
        ],
      },
    ],
  });
}

/** A collector that answers 200 may have refused the record all the same (`partialSuccess`). */
function complaint(body: string): string | null {
  try {
    const { partialSuccess } = Object(JSON.parse(body)) as { partialSuccess?: unknown };
    const { rejectedLogRecords, errorMessage } = Object(partialSuccess) as Record<string, unknown>;
    if (!(Number(rejectedLogRecords) > 0)) return null;
    return typeof errorMessage === 'string' && errorMessage !== '' ? errorMessage.slice(0, 200) : 'rejected';
  } catch {
    return null;
  }
}

export const otlp: ReportFormat = { contentType: 'application/json', render, complaint };

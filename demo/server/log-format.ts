const RULE = '='.repeat(80);

/** Names and values of a logout block, in their order. */
export type LogoutBlock = readonly (readonly [name: string, value: string])[];

/** `2024-01-15 14:32:15`, in UTC. */
export function logDate(ms: number): string {
  return new Date(ms).toISOString().slice(0, 19).replace('T', ' ');
}

/** A logout as a block of `Name: value` lines between rules, as the first in-app tracker logged it. */
export function logoutBlock(atMs: number, fields: LogoutBlock): string {
  const lines = fields.map(([name, value]) => `${name}: ${oneLine(value)}`);
  return [RULE, `LOGOUT EVENT - ${logDate(atMs)}`, RULE, ...lines, RULE].join('\n');
}

/** How much of a token is left, with the remark that made the headline bug visible. Times in seconds. */
export function tokenStatus(exp: number, nowMs: number): string {
  const leftSeconds = exp - nowMs / 1000;
  if (leftSeconds <= 0) return 'EXPIRED';
  const left =
    leftSeconds >= 2 * 86_400
      ? `${Math.floor(leftSeconds / 86_400)} days`
      : leftSeconds >= 2 * 3600
        ? `${Math.floor(leftSeconds / 3600)} hours`
        : leftSeconds >= 60
          ? `${Math.floor(leftSeconds / 60)} minutes`
          : `${Math.floor(leftSeconds)} seconds`;
  return `${left} remaining (NOT EXPIRED!)`;
}

/** The line that the middleware logs when it ends a session, as the second in-app tracker wrote it. */
export function autoLogoutLine(
  atMs: number,
  code: string,
  message: string,
  details: Readonly<Record<string, string | number | null>>,
): string {
  const pairs = Object.entries({ ...details, Timestamp: new Date(atMs).toISOString() })
    .map(([name, value]) => `${name}=${oneLine(String(value))}`)
    .join(', ');
  return `[${logDate(atMs)}] [WARNING] [auth.middleware] [AUTO-LOGOUT] ${code}: ${oneLine(message)}. ${pairs}`;
}

/** Spells a JSON value as Python's repr does: `{'hasToken': True, 'userId': None}`. */
export function pythonRepr(value: unknown): string {
  if (value === null || value === undefined) return 'None';
  if (typeof value === 'boolean') return value ? 'True' : 'False';
  if (typeof value === 'number') return String(value);
  if (typeof value === 'string') return `'${oneLine(value).replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
  if (Array.isArray(value)) return `[${value.map(pythonRepr).join(', ')}]`;
  const entries = Object.entries(value).map(([key, item]) => `${pythonRepr(key)}: ${pythonRepr(item)}`);
  return `{${entries.join(', ')}}`;
}

/** A client must not be able to forge log lines. */
function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is removed here
  return text.replace(/[\u0000-\u001f\u007f\u2028\u2029]+/g, ' ').slice(0, 500);
}

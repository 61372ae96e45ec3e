import { type LogLine, lineAt, pathIn, requestIn } from '../log-line.ts';
import { epochOf, readTime } from '../read-time.ts';
import { remember } from '../remember.ts';

/** Names by their last part, in lower case without separators: `http.request.method` is `method`. */
const TIMES = ['timestamp', 'time', 'ts', 'at', 'datetime', 'date', 'asctime'];
const SAYS = ['message', 'msg', 'event', 'log', 'why', 'reason', 'detail', 'error', 'description'];
const CODES = ['logoutreason', 'reason', 'why', 'code', 'errorcode', 'eventcode'];
const USERS = ['user', 'userid', 'username', 'useremail', 'email', 'sub', 'login', 'accountid'];
const SESSIONS = ['session', 'sessionid', 'sid', 'sessionkey'];
const PATHS = ['path', 'url', 'uri', 'requestpath', 'requesturi', 'endpoint'];
const STATUSES = ['status', 'statuscode', 'responsestatus'];

const METHODS = ['method'];
const WANTED = new Set([TIMES, SAYS, CODES, USERS, SESSIONS, PATHS, STATUSES, METHODS].flat());

/** `req` and `res` of pino, `http.request` of ECS; deeper is no log entry but a document. */
const MAX_DEPTH = 4;
const MAX_FIELDS = 200;

/** JSON lines of any logger: an object a line, its fields known by the names that loggers give them. */
export function readJsonLine(text: string): LogLine | null {
  if (!text.startsWith('{')) return null;
  const fields = flatten(parse(text));
  const at = timeOf(first(fields, TIMES));
  if (at === null) return null;
  const says = all(fields, SAYS).join(' ');
  const named = requestIn(says);
  const url = first(fields, PATHS);
  const path = url === undefined ? null : pathIn(String(url));
  const status = Number(first(fields, STATUSES));
  return lineAt(at, 'json', {
    says,
    code: wordOf(first(fields, CODES)),
    users: all(fields, USERS),
    sessions: all(fields, SESSIONS),
    method: wordOf(first(fields, METHODS))?.toUpperCase() ?? named?.method ?? null,
    path: path ?? named?.path ?? null,
    status: Number.isInteger(status) && status >= 100 && status <= 599 ? status : null,
  });
}

type Fields = Map<string, (string | number)[]>;

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function flatten(root: unknown): Fields {
  const fields: Fields = new Map();
  let count = 0;
  const walk = (value: unknown, name: string, depth: number): void => {
    if (count >= MAX_FIELDS) return;
    if (typeof value === 'string' || typeof value === 'number') {
      count++;
      if (!WANTED.has(name)) return;
      const list = fields.get(name);
      if (list === undefined) fields.set(name, [value]);
      else list.push(value);
    } else if (typeof value === 'object' && value !== null && !Array.isArray(value) && depth < MAX_DEPTH)
      // `user: { id, name }`: what is inside belongs to the user; `@timestamp` is a time.
      for (const key of Object.keys(value)) {
        const own = nameOf(key);
        walk(Reflect.get(value, key), own === 'id' || own === 'name' ? name : own, depth + 1);
      }
  };
  walk(root, '', 0);
  return fields;
}

/** Loggers have few names, and write them in every line. */
const nameOf = remember((key) =>
  key
    .slice(key.lastIndexOf('.') + 1)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, ''),
);

function first(fields: Fields, names: readonly string[]): string | number | undefined {
  for (const name of names) {
    const value = fields.get(name)?.[0];
    if (value !== undefined && value !== '') return value;
  }
  return undefined;
}

function all(fields: Fields, names: readonly string[]): string[] {
  const values: string[] = [];
  for (const name of names)
    for (const field of fields.get(name) ?? []) {
      const value = String(field);
      if (value !== '' && value !== '0' && !values.includes(value)) values.push(value);
    }
  return values;
}

function timeOf(value: string | number | undefined): number | null {
  if (typeof value === 'number') return value > 0 ? epochOf(value) : null;
  return value === undefined ? null : (readTime(value)?.at ?? null);
}

function wordOf(value: string | number | undefined): string | null {
  return typeof value === 'string' ? value.slice(0, 100) : null;
}

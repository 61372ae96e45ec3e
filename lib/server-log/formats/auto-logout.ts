import { type LogLine, lineAt } from '../log-line.ts';
import { readTime } from '../read-time.ts';

/** `[2025-12-15 10:30:45] [WARNING] [auth.middleware] [AUTO-LOGOUT] CODE: message. Name=value, …` */
const AUTO_LOGOUT =
  /^\[([^\]]{19,40})\] \[\w{1,20}\] \[[^\]]{1,80}\] \[AUTO-LOGOUT\] ([A-Z][A-Z0-9_]{2,80}): /;
const PAIR = /\b(User|Path|Timestamp)=([^\s,]{1,300})/g;

/** The line that the first trackers' middleware logs when it ends a session. Its `Session` is an account's id. */
export function readAutoLogout(text: string): LogLine | null {
  const found = AUTO_LOGOUT.exec(text);
  if (!found) return null;
  const rest = text.slice(found[0].length);
  const pairs = new Map([...rest.matchAll(PAIR)].map(([, name = '', value = '']) => [name, value]));
  const at = readTime(pairs.get('Timestamp') ?? '')?.at ?? readTime(found[1] ?? '')?.at;
  if (at === undefined) return null;
  const user = pairs.get('User');
  return lineAt(at, 'auto-logout', {
    says: `${found[2]}: ${rest}`,
    code: found[2] ?? null,
    users: user === undefined || user === 'None' || user === 'null' ? [] : [user],
    path: pairs.get('Path') ?? null,
  });
}

import { type LogLine, lineAt, pathIn } from '../log-line.ts';
import { readTime } from '../read-time.ts';

/** Each part ends where its own characters do, so that no line takes longer than its length. */
const COMBINED =
  /^\S{1,200} \S{1,200} (\S{1,200}) \[([^\]]{20,40})\] "([A-Z]{3,10}) (\S{1,4000})[^"]{0,20}" (\d{3}) /;

/** The access log of nginx and Apache: Common Log Format, and `combined`, which only adds to its end. */
export function readCombined(text: string): LogLine | null {
  const found = COMBINED.exec(text);
  if (!found) return null;
  const [, user = '-', time = '', method = '', address = '', status] = found;
  const at = readTime(time)?.at;
  const path = pathIn(address);
  if (at === undefined || path === null) return null;
  return lineAt(at, 'combined', {
    says: `${method} ${path} ${status}`,
    users: user === '-' ? [] : [user],
    method,
    path,
    status: Number(status),
  });
}

/**
 * What reading a server's log costs: `npm run bench -- server-log`. Times are those on the processor, all threads
 * together; `floor` is what nobody can do without: splitting the same text into lines, and JSON.parse of those that are
 * JSON, which judges nothing.
 */
import { readFileSync } from 'node:fs';
import type { LogEvent } from '../../lib/events/event.ts';
import { createCollector, createLineSplitter, joinServerLog } from '../../lib/server-log/index.ts';
import { type BenchRow, type BenchSection, number } from './rows.ts';

const PIECE_CHARS = 1 << 18;
const { events, site, range } = JSON.parse(
  readFileSync(new URL('../server-log/pairs/idle.timeline.json', import.meta.url), 'utf8'),
) as { events: LogEvent[]; site: { origin: string }; range: { from: number } };

const PATHS = ['/v1/me/', '/v1/notes/', '/static/app.js', '/health', '/v1/auth/refresh/', '/v1/reports/12/'];
/** Months in the Common Log Format; the timeline is of November. */
const clf = (at: number) =>
  new Date(at).toISOString().replace(/^(\d+)-\d+-(\d+)T([\d:]+).*/, '$2/Nov/$1:$3 +0000');

const LINES: Record<string, (i: number, at: number, path: string) => string> = {
  'JSON lines (pino)': (i, at, path) =>
    JSON.stringify({
      level: 30,
      time: at,
      req: { id: i, method: 'GET', url: path, headers: { host: 'app.example', userAgent: 'Mozilla/5.0' } },
      res: { statusCode: 200 },
      responseTime: i % 90,
      user: { id: i % 5_000, email: `u${i % 5_000}@example.com` },
      sid: `s${i % 9_000}`,
      msg: 'request completed',
    }),
  combined: (i, at, path) =>
    `10.0.0.${i % 255} - - [${clf(at)}] "GET ${path}?q=${i} HTTP/1.1" 200 ${i % 9_000} "https://app.example/" "Mozilla/5.0 (X11; Linux x86_64) Chrome/140.0 Safari/537.36"`,
  'of no format': (i, at) =>
    `[${new Date(at).toISOString()}] [INFO] [worker.tasks] Task sync-${i} finished in ${i % 900} ms for tenant ${i % 77}`,
};

/** Comes nearer to the timeline line by line: of the most distant ones no more than of the nearest can be left at once. */
function logOf(line: (i: number, at: number, path: string) => string, megabytes: number): string {
  const lines: string[] = [];
  for (let i = 0, size = 0; size < megabytes * 1_000_000; i++) {
    const text = line(i, range.from - 3_600_000 + i * 7, PATHS[i % PATHS.length] ?? '/');
    lines.push(text);
    size += text.length + 1;
  }
  return lines.join('\n');
}

/** As a file comes: in pieces, each text of its own. */
function pieces(log: string, onLine: (line: string) => void): void {
  const bytes = Buffer.from(log);
  const splitter = createLineSplitter(onLine);
  for (let from = 0; from < bytes.length; from += PIECE_CHARS)
    splitter.push(bytes.subarray(from, from + PIECE_CHARS).toString('latin1'));
  splitter.end();
}

async function timed(run: () => unknown): Promise<number> {
  const begun = process.cpuUsage();
  await run();
  const { user, system } = process.cpuUsage(begun);
  return (user + system) / 1_000;
}

/** @param megabytes size of each log */
export async function serverLogSection(megabytes = 50): Promise<BenchSection> {
  const rows: BenchRow[] = [];
  for (const [name, line] of Object.entries(LINES)) {
    const log = logOf(line, megabytes);
    const floorMs = await timed(() =>
      pieces(log, (text) => (text.startsWith('{') ? JSON.parse(text) : text.length)),
    );
    const joinMs = await timed(async () => {
      const collector = createCollector(events);
      pieces(log, collector.push);
      await joinServerLog(events, collector.collected(), { site: site.origin });
    });
    rows.push({
      what: `${megabytes} MB, ${name}`,
      figure: `${number(joinMs)} ms, ${number(megabytes / (joinMs / 1_000))} MB/s; ${number(joinMs / floorMs, 1)} × the ${number(floorMs)} ms of splitting and parsing alone`,
    });
  }
  return {
    title: 'Joining a server’s log',
    says: 'Node. Times are those on the processor, all threads together.',
    rows,
  };
}

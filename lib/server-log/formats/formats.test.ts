import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { say } from '../../exports/words.ts';
import type { LogLine } from '../log-line.ts';
import { createLineReader } from '../read-line.ts';
import { compilePattern } from './pattern.ts';

const AT = Date.UTC(2024, 0, 15, 14, 32, 15);
const RULE = '='.repeat(80);

function readAll(text: string, pattern?: string): LogLine[] {
  const compiled = pattern === undefined ? null : compilePattern(pattern);
  if (compiled && !compiled.ok) throw new Error(say(compiled.says));
  const read = createLineReader(compiled?.read);
  return text.split('\n').flatMap((line) => {
    const entry = read(line);
    return entry === null || entry === 'part' ? [] : [entry];
  });
}

describe('lines of a server’s log', () => {
  it.each([
    '{"time":"2024-01-15T14:32:15Z","level":"info","msg":"session ended","reason":"idle-timeout","user_id":7,"sid":"s1"}',
    '{"@timestamp":"2024-01-15T14:32:15.000Z","message":"session ended","code":"idle-timeout","user":{"id":7},"session":{"id":"s1"}}',
    '{"level":30,"time":1705329135000,"msg":"session ended","code":"idle-timeout","userId":"7","sessionId":"s1"}',
  ])('JSON, as loggers write it: %s', (line) => {
    expect(readAll(line)).toMatchObject([
      { at: AT, format: 'json', code: 'idle-timeout', users: ['7'], sessions: ['s1'] },
    ]);
  });

  it('JSON with the request in it, flat or nested', () => {
    const flat = '{"ts":1705329135.5,"msg":"done","method":"get","path":"/v1/me/?x=1","status":401}';
    const pino =
      '{"time":1705329135500,"msg":"done","req":{"method":"GET","url":"/v1/me/"},"res":{"statusCode":401}}';
    for (const line of [flat, pino])
      expect(readAll(line)).toMatchObject([{ at: AT + 500, method: 'GET', path: '/v1/me/', status: 401 }]);
  });

  it('nginx and Apache, common and combined', () => {
    const common = '192.0.2.1 - ada [15/Jan/2024:15:32:15 +0100] "GET /v1/me/?token=x HTTP/1.1" 401 12';
    const combined = `${common} "https://app.example/" "Mozilla/5.0"`;
    for (const line of [common, combined])
      expect(readAll(line)).toMatchObject([
        { at: AT, format: 'combined', users: ['ada'], method: 'GET', path: '/v1/me/', status: 401 },
      ]);
  });

  it('the middleware’s line, whose Session is an account', () => {
    const line =
      '[2024-01-15 14:32:15] [WARNING] [auth.middleware] [AUTO-LOGOUT] SESSION_ACCOUNT_MISMATCH: Session contamination: account ID mismatch. Session=123, Current=456, User=789, Path=/dashboard, IP=192.0.2.1, Timestamp=2024-01-15T14:32:15.123Z';
    expect(readAll(line)).toMatchObject([
      {
        at: AT + 123,
        code: 'SESSION_ACCOUNT_MISMATCH',
        users: ['789'],
        sessions: [],
        path: '/dashboard',
      },
    ]);
  });

  it('the trackers’ block; with a context it is what a page reported', () => {
    const block = (more: string) =>
      [
        RULE,
        'LOGOUT EVENT - 2024-01-15 14:32:15',
        RULE,
        'Type: AUTH_ERROR',
        'Message: Session ended by the server: idle-limit (GET /v1/me/)',
        'User: user@example.com (ID: 123)',
        `${more}${RULE}`,
      ].join('\n');
    expect(readAll(block(''))).toMatchObject([
      { at: AT, users: ['user@example.com', '123'], method: 'GET', path: '/v1/me/', isClaim: false },
    ]);
    expect(readAll(block("Context: {'hasToken': True}\n"))).toMatchObject([{ isClaim: true }]);
  });

  it('lines between two blocks, and after one that was cut', () => {
    const json = '{"time":1705329135000,"msg":"x"}';
    const cut = `${RULE}\nLOGOUT EVENT - 2024-01-15 14:32:15\n${RULE}\nType: X\n${json}\n${json}`;
    expect(readAll(cut).map(({ format }) => format)).toEqual(['json', 'json']);
  });

  it('any other, by a pattern', () => {
    const line = '[2024-01-15 14:32:15,123]  INFO  app.auth user=ada sid=s1 session ended: idle-limit';
    expect(readAll(line, '[{time}] {level} {*} user={user} sid={session} {message}')).toMatchObject([
      {
        at: AT + 123,
        users: ['ada'],
        sessions: ['s1'],
        says: 'session ended: idle-limit',
      },
    ]);
    expect(readAll('nothing like it', '[{time}] {message}')).toEqual([]);
  });

  it.each([
    ['{level} {message}', 'has no time'],
    ['{time}{message}', '{message} follows another field at once'],
    ['{time} {whatever}', '{whatever}, which is no field'],
    [`{time}${'x'.repeat(600)}`, 'longer than 500 characters'],
  ])('a pattern that cannot be: %s', (pattern, says) => {
    const compiled = compilePattern(pattern);
    expect(compiled.ok ? 'ok' : say(compiled.says)).toContain(says);
  });

  it('never throws, whatever a line holds', () => {
    const pattern = compilePattern('[{time}] {*} user={user} {*}: {message}');
    const read = createLineReader(pattern.ok ? pattern.read : undefined);
    const odd = fc.oneof(
      fc.string(),
      fc.json(),
      fc.string({ unit: 'binary' }),
      fc.constantFrom(RULE, '{"time":1}'),
    );
    fc.assert(fc.property(odd, (line) => void read(line)));
  });

  it('takes time by the length of a line only', () => {
    const compiled = compilePattern('[{time}] {*} a {*} a {*} b {message}');
    if (!compiled.ok) throw new Error('no pattern');
    const read = createLineReader(compiled.read);
    const before = process.cpuUsage();
    for (const piece of [' a', 'a ', '"', '[', '=', '-', ' "GET', '{"a":', '/'])
      read(`[2024-01-15 14:32:15] ${piece.repeat(200_000)}`);
    expect(process.cpuUsage(before).user / 1_000).toBeLessThan(2_000);
  });
});

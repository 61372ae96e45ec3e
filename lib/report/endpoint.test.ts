import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { englishResolver } from '../messages/resolve.ts';
import { readEndpoint } from './endpoint.ts';

const codeOf = (typed: string) => {
  const read = readEndpoint(typed);
  return read.ok ? read.endpoint.url : read.problem.code;
};

describe('an address for reports', () => {
  it.each([
    ['https://logs.example.com/v1/logs', 'https://logs.example.com/v1/logs'],
    [' https://logs.example.com/in?tenant=7#part ', 'https://logs.example.com/in?tenant=7'],
    ['http://localhost:4318/v1/logs', 'http://localhost:4318/v1/logs'],
    ['http://app.localhost:5180/v1/auth/logout-event/', 'http://app.localhost:5180/v1/auth/logout-event/'],
    ['http://127.0.0.1:80/', 'http://127.0.0.1/'],
    ['http://127.1/', 'http://127.0.0.1/'],
    ['http://[::1]:9/', 'http://[::1]:9/'],
  ])('may be %s', (typed, url) => {
    expect(codeOf(typed)).toBe(url);
  });

  it.each([
    ['', 'report-no-address'],
    ['logs.example.com', 'report-not-an-address'],
    ['http://logs.example.com/', 'report-not-secure'],
    ['http://localhost.evil.example/', 'report-not-secure'],
    ['http://127.0.0.1.evil.example/', 'report-not-secure'],
    ['http://0.0.0.0/', 'report-not-secure'],
    ['https://user@logs.example.com/', 'report-credentials-in-address'],
    ['https://user:secret@logs.example.com/', 'report-credentials-in-address'],
    ['javascript:alert(1)', 'report-other-scheme'],
    ['file:///etc/passwd', 'report-other-scheme'],
    [`https://logs.example.com/${'x'.repeat(2_000)}`, 'report-long-address'],
  ])('may not be %s', (typed, code) => {
    expect(codeOf(typed)).toBe(code);
  });

  it('is refused in a sentence that never repeats a password', () => {
    const read = readEndpoint('https://user:hunter2@logs.example.com/');
    expect(read.ok ? '' : englishResolver(read.problem.says)).toMatch(/as a header/);
    expect(JSON.stringify(read)).not.toContain('hunter2');
  });

  it('is https or on this computer, whatever somebody types, and never throws', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.webUrl(),
      fc.webAuthority().map((host) => `http://${host}/`),
    );
    fc.assert(
      fc.property(typed, (one) => {
        const read = readEndpoint(one);
        if (!read.ok) return englishResolver(read.problem.says).length > 0;
        const { protocol, hostname, username, password } = new URL(read.endpoint.url);
        expect([username, password]).toEqual(['', '']);
        return protocol === 'https:' || /^(.*\.)?localhost$|^127\.|^\[::1\]$/.test(hostname);
      }),
    );
  });
});

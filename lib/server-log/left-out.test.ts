import { expect, it } from 'vitest';
import { createCollector } from './collect.ts';
import { leftOutOf } from './left-out.ts';

const RULE = '='.repeat(60);
const leftOut = { another: 0, unattributed: 0, 'other-time': 0 };

it('blank lines, and those of a block of several lines, are not told as unread', () => {
  const collector = createCollector([
    { id: 'e1', kind: 'page.navigated', at: Date.parse('2026-01-01T10:00:00Z') } as never,
  ]);
  const block = [RULE, 'LOGOUT EVENT - 2026-01-01T10:00:00Z', RULE, 'Type: AUTH_ERROR', 'Message: bye', RULE];
  for (const line of [...block, '', 'no line of a log']) collector.push(line);
  const { counts } = collector.collected();
  expect(counts).toMatchObject({ lines: 8, read: 1, parts: 6 });
  expect(leftOutOf({ ...counts, leftOut })).toEqual([
    { why: 'unread', count: 1 },
    { why: 'silent', count: 1 },
  ]);
});

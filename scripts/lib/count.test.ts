import { describe, expect, it } from 'vitest';
import { countPlaywright, countStage, countVitest, summaryLine, total } from './count.mjs';

describe('counting a report of vitest', () => {
  it('counts tests, and a file that could not be loaded as one failure', () => {
    const count = countVitest({
      testResults: [
        {
          name: 'a.test.ts',
          status: 'failed',
          assertionResults: [
            { status: 'passed', fullName: 'a holds' },
            { status: 'failed', fullName: 'a breaks' },
            { status: 'pending', fullName: 'a waits' },
            { status: 'todo', fullName: 'a later' },
          ],
        },
        { name: 'b.test.ts', status: 'failed', assertionResults: [] },
      ],
    });
    expect(count).toEqual({
      passed: 1,
      failed: 2,
      skipped: 2,
      failures: ['a breaks', 'b.test.ts'],
      again: [],
    });
  });
});

describe('counting a report of Playwright', () => {
  it('counts each test once per browser, at any depth, and errors outside of tests', () => {
    const spec = (title: string, ...statuses: string[]) => ({
      title,
      tests: statuses.map((status, index) => ({ status, projectName: index === 0 ? 'chromium' : 'firefox' })),
    });
    const count = countPlaywright({
      errors: [{ message: 'the setup failed\n at line 3' }],
      suites: [
        {
          title: 'idle.spec.ts',
          specs: [spec('one', 'expected', 'unexpected')],
          suites: [{ title: 'deeper', specs: [spec('two', 'flaky', 'skipped')] }],
        },
      ],
    });
    expect(count).toEqual({
      passed: 2,
      failed: 2,
      skipped: 1,
      failures: ['the setup failed', '[firefox] › idle.spec.ts › one'],
      again: ['[chromium] › idle.spec.ts › deeper › two'],
    });
  });
});

describe('the last line', () => {
  it('names what was skipped only where something was', () => {
    const sum = total([countStage('types', true), countStage('lint', false)]);
    expect(summaryLine(sum)).toBe('1 passed, 1 failed');
    expect(summaryLine({ ...sum, skipped: 3 })).toBe('1 passed, 1 failed, 3 skipped');
    expect(sum.failures).toEqual(['lint']);
  });
});

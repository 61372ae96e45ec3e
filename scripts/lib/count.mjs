/**
 * @typedef {object} Count
 * @property {number} passed
 * @property {number} failed
 * @property {number} skipped
 * @property {string[]} failures titles of what failed, for the recapitulation
 * @property {string[]} again titles of what passed only when it was tried again
 */

/** @returns {Count} */
export const nothing = () => ({ passed: 0, failed: 0, skipped: 0, failures: [], again: [] });

/**
 * @param {string} name a stage that either holds or not
 * @param {boolean} holds
 * @returns {Count}
 */
export const countStage = (name, holds) => ({
  ...nothing(),
  [holds ? 'passed' : 'failed']: 1,
  failures: holds ? [] : [name],
});

/**
 * @param {Count[]} counts
 * @returns {Count}
 */
export function total(counts) {
  const sum = nothing();
  for (const count of counts) {
    sum.passed += count.passed;
    sum.failed += count.failed;
    sum.skipped += count.skipped;
    sum.failures.push(...count.failures);
    sum.again.push(...count.again);
  }
  return sum;
}

/**
 * A test file that cannot be loaded has no tests in the report and counts as one failure.
 *
 * @param {any} report of vitest's JSON reporter
 * @returns {Count}
 */
export function countVitest(report) {
  const sum = nothing();
  for (const file of report.testResults ?? []) {
    const tests = file.assertionResults ?? [];
    if (file.status === 'failed' && !tests.some((test) => test.status === 'failed')) {
      sum.failed += 1;
      sum.failures.push(file.name);
    }
    for (const test of tests) {
      if (test.status === 'passed') sum.passed += 1;
      else if (test.status === 'failed') {
        sum.failed += 1;
        sum.failures.push(test.fullName);
      } else sum.skipped += 1;
    }
  }
  return sum;
}

/**
 * Errors outside of tests (a file that cannot be loaded, a setup that fails) count as one failure each. A test
 * that passed only when it was tried again counts as passed and is named; one that was expected to fail and did, too.
 *
 * @param {any} report of Playwright's JSON reporter
 * @returns {Count}
 */
export function countPlaywright(report) {
  const sum = nothing();
  for (const error of report.errors ?? []) {
    sum.failed += 1;
    sum.failures.push(String(error.message ?? 'error outside of a test').split('\n')[0] ?? '');
  }
  const visit = (suite, titles) => {
    for (const spec of suite.specs ?? []) {
      for (const test of spec.tests ?? []) {
        if (test.status === 'skipped') sum.skipped += 1;
        else if (test.status === 'unexpected') {
          sum.failed += 1;
          sum.failures.push(titleOf(test, titles, spec));
        } else {
          sum.passed += 1;
          if (test.status === 'flaky') sum.again.push(titleOf(test, titles, spec));
        }
      }
    }
    for (const inner of suite.suites ?? []) visit(inner, [...titles, inner.title]);
  };
  for (const suite of report.suites ?? []) visit(suite, [suite.title]);
  return sum;
}

const titleOf = (test, titles, spec) => [`[${test.projectName}]`, ...titles, spec.title].join(' › ');

/**
 * The last line of `npm test`.
 *
 * @param {Count} count
 */
export function summaryLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

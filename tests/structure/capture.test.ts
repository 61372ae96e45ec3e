import { describe, expect, it } from 'vitest';
import { captureDocument, problemsOf, proofsIn } from '../../scripts/make-capture-doc.ts';
import { OBSERVATIONS } from '../capture/observations.ts';

const ran = (projectName: string, description: string, status = 'expected', file = 'e2e/a.spec.ts') => ({
  suites: [
    { specs: [{ file, tests: [{ projectName, status, annotations: [{ type: 'observed', description }] }] }] },
  ],
});

describe('what docs/capture.md says', () => {
  it('is seen where a passed test has observed it, with that test', () => {
    const text = captureDocument(proofsIn(ran('chromium', 'by-script')));
    expect(text).toContain('| seen ([test](../tests/e2e/a.spec.ts)) | not proven |');
  });

  it('is not seen where the test failed', () => {
    expect(proofsIn(ran('chromium', 'by-script', 'unexpected')).size).toBe(0);
  });

  it('names what was missing, unless another test missed nothing', () => {
    const partly = ran('firefox', 'by-script without its column');
    expect(captureDocument(proofsIn(partly))).toContain('seen without its column');
    const both = { suites: [...partly.suites, ...ran('firefox', 'by-script').suites] };
    expect(captureDocument(proofsIn(both))).not.toContain('seen without');
  });

  it('is a problem where no test proves it, and where a test names no row', () => {
    const problems = problemsOf(proofsIn(ran('chromium', 'no-such-row')));
    expect(problems[0]).toContain('no-such-row');
    expect(problems).toContain('no passed test has observed “by-script” in firefox');
  });

  it('is a problem where a test has seen what is said to be impossible', () => {
    for (const [id, row] of Object.entries(OBSERVATIONS)) {
      if (!('notPossible' in row) || !row.notPossible) continue;
      for (const browser of Object.keys(row.notPossible))
        expect(problemsOf(proofsIn(ran(browser, id))).join()).toContain(`“${id}” is said to be out of reach`);
    }
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyText, canary, leaks, PATIENT } from '../../tests/support/canary.ts';
import { cleanStack } from './clean-stack.ts';

describe('cleanStack', PATIENT, () => {
  it("reads Chromium's frames without ours", () => {
    const stack = `Error: secret message
    at Storage.removeItem (chrome-extension://abc/hook.js:1:200)
    at AuthStore.clear (https://app.test/assets/index-BxY12abc.js?v=1#x:12:34)
    at async Promise.all (index 0)
    at async logout (https://app.test/src/auth.ts:5:6)
    at https://app.test/main.js:7:8
    at eval (eval at run (https://app.test/loader.js:9:10), <anonymous>:1:1)
    at HTMLButtonElement.<anonymous> (<anonymous>:3:4)`;
    expect(cleanStack(stack)).toEqual([
      { function: 'AuthStore.clear', url: 'https://app.test/assets/index-BxY12abc.js', line: 12, column: 34 },
      { function: 'logout', url: 'https://app.test/src/auth.ts', line: 5, column: 6 },
      { function: null, url: 'https://app.test/main.js', line: 7, column: 8 },
      { function: 'eval', url: 'https://app.test/loader.js', line: 9, column: 10 },
      { function: 'HTMLButtonElement.<anonymous>', url: '<anonymous>', line: 3, column: 4 },
    ]);
  });

  it("reads Firefox's frames without ours", () => {
    const stack = `removeItem@moz-extension://abc/hook.js:1:200
clear@https://app.test/auth.js:12:34
async*logout@https://app.test/auth.js:5:6
@https://app.test/main.js:7:8
run@https://app.test/loader.js line 9 > eval:1:2
`;
    expect(cleanStack(stack)).toEqual([
      { function: 'clear', url: 'https://app.test/auth.js', line: 12, column: 34 },
      { function: 'logout', url: 'https://app.test/auth.js', line: 5, column: 6 },
      { function: null, url: 'https://app.test/main.js', line: 7, column: 8 },
      { function: 'run', url: 'https://app.test/loader.js', line: 1, column: 2 },
    ]);
  });

  it('keeps 20 frames', () => {
    expect(cleanStack('f@https://app.test/a.js:1:2\n'.repeat(50))).toHaveLength(20);
  });

  it('lets no piece of a secret through', () => {
    const line = fc.constantFrom(
      (s: string) => `    at ${s} (https://app.test/${s}/a.js?t=${s}#${s}:1:2)`,
      (s: string) => `${s}@https://app.test/a.js?${s}:1:2`,
      (s: string) => `    at f (data:text/javascript,${s}:1:2)`,
      (s: string) => `f@blob:https://app.test/${s}:1:2`,
      (s: string) => `Error: ${s}\n    at https://u:${s}@app.test/x.js:1:2`,
    );
    fc.assert(
      fc.property(canary, line, (secret, put) => {
        expect(leaks(JSON.stringify(cleanStack(put(secret))), secret)).toEqual([]);
      }),
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(anyText(500), (stack) => {
        expect(cleanStack(stack).length).toBeLessThanOrEqual(20);
        expect(cleanStack(`at ${stack} (${stack}:1:1)\n${stack}@${stack}:1:1`)).toBeInstanceOf(Array);
      }),
    );
  });
});

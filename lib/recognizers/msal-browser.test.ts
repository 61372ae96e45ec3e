import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { msalBrowser } from './msal-browser.ts';

describe('msal-browser', () => {
  checkExamples(msalBrowser);

  it('reads the date that is stored beside the token', async () => {
    const [example] = msalBrowser.examples.slice(0);
    const found = example ? msalBrowser.recognise(await inputOf(example)) : [];
    expect(found[0]?.expiresAt).toBe(1705330335000);
  });
});

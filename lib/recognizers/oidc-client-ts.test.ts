import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { oidcClientTs } from './oidc-client-ts.ts';

describe('oidc-client-ts', () => {
  checkExamples(oidcClientTs);

  it('reads the date that is stored beside the token', async () => {
    const [example] = oidcClientTs.examples.slice(0);
    const found = example ? oidcClientTs.recognise(await inputOf(example)) : [];
    expect(found[1]?.expiresAt).toBe(1705330335000);
  });
});

import { describe, expect, it } from 'vitest';
import { auth0SpaJs } from './auth0-spa-js.ts';
import { checkExamples, inputOf } from './check-examples.ts';

describe('auth0-spa-js', () => {
  checkExamples(auth0SpaJs);

  it('reads the date that is stored beside the token', async () => {
    const [example] = auth0SpaJs.examples.slice(0);
    const found = example ? auth0SpaJs.recognise(await inputOf(example)) : [];
    expect(found[0]?.expiresAt).toBe(1705330335000);
  });
});

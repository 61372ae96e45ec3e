import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { oktaAuthJs } from './okta-auth-js.ts';

describe('okta-auth-js', () => {
  checkExamples(oktaAuthJs);

  it('reads the date that is stored beside the token', async () => {
    const [example] = oktaAuthJs.examples.slice(0);
    const found = example ? oktaAuthJs.recognise(await inputOf(example)) : [];
    expect(found[1]?.expiresAt).toBe(1705330335000);
  });

  it("does not take the access token's date for the refresh token's, as it stands beside both", async () => {
    const [example] = oktaAuthJs.examples;
    const found = example ? oktaAuthJs.recognise(await inputOf(example)) : [];
    expect(found[2]).toMatchObject({ credential: 'refresh' });
    expect(found[2]).not.toHaveProperty('expiresAt');
  });
});

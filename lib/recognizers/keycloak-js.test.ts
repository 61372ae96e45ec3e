import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { keycloakJs } from './keycloak-js.ts';
import { recognise } from './recognise.ts';

describe('keycloak-js', () => {
  checkExamples(keycloakJs);

  it('is asked alone about a sign-in that is under way: its nonce is no token of somebody else', async () => {
    const [underWay] = keycloakJs.counterExamples;
    if (!underWay) throw new Error('keycloak-js has no counter-example.');
    expect(recognise(await inputOf(underWay))).toEqual([]);
  });
});

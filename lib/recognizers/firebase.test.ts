import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { firebase } from './firebase.ts';

describe('firebase', () => {
  checkExamples(firebase);

  it('reads the date that is stored beside the token', async () => {
    const [example] = firebase.examples.slice(0);
    const found = example ? firebase.recognise(await inputOf(example)) : [];
    expect(found[1]?.expiresAt).toBe(1705330335000);
  });
});

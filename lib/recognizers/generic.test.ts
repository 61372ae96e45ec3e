import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { generic } from './generic.ts';

describe('generic', () => {
  checkExamples(generic);

  it('reads the date that is stored beside the token', async () => {
    const [example] = generic.examples.slice(3);
    const found = example ? generic.recognise(await inputOf(example)) : [];
    expect(found[0]?.expiresAt).toBe(1705330335000);
  });
});

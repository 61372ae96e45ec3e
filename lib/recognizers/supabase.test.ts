import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { supabase } from './supabase.ts';

describe('supabase', () => {
  checkExamples(supabase);

  it('reads the date that is stored beside the token', async () => {
    const [example] = supabase.examples.slice(0);
    const found = example ? supabase.recognise(await inputOf(example)) : [];
    expect(found[0]?.expiresAt).toBe(1705330335000);
  });
});

import { describe, expect, it } from 'vitest';
import { checkExamples, inputOf } from './check-examples.ts';
import { homeAssistant } from './home-assistant.ts';

describe('home-assistant', () => {
  checkExamples(homeAssistant);

  it('reads the date that is stored beside the token', async () => {
    const [example] = homeAssistant.examples.slice(0);
    const found = example ? homeAssistant.recognise(await inputOf(example)) : [];
    expect(found[0]?.expiresAt).toBe(1705330335000);
  });
});

import { describe, expect, it } from 'vitest';
import { poll, TimeoutError } from './poll.ts';

describe('waiting', () => {
  it('answers with the first answer that is one, empty texts and zero included', async () => {
    const answers = [null, undefined, false, 0];
    expect(await poll(() => answers.shift(), { timeoutMs: 2_000, what: 'a number', everyMs: 1 })).toBe(0);
  });

  it('takes a throw for "not yet"', async () => {
    let calls = 0;
    const ask = () => {
      calls += 1;
      if (calls < 3) throw new Error('the document is gone');
      return 'there';
    };
    expect(await poll(ask, { timeoutMs: 2_000, what: 'the document', everyMs: 1 })).toBe('there');
  });

  it('says what it waited for, what it saw, and what went wrong last', async () => {
    const failing = poll(() => Promise.reject(new Error('no such frame')), {
      timeoutMs: 5,
      what: 'the panel',
      everyMs: 1,
      seen: () => 'an empty window',
    });
    await expect(failing).rejects.toThrow(TimeoutError);
    await expect(failing).rejects.toThrow(/the panel.\nSeen last: an empty window/);
    await expect(failing).rejects.toMatchObject({ cause: { message: 'no such frame' } });
  });
});

import { describe, expect, it } from 'vitest';
import { reasonsIn, traceFrames } from './original-code.ts';

const frame = { function: 'f', url: 'https://app.example/a.js', line: 1, column: 9 };
const answering = (answer: unknown) => ({ request: async () => answer });

describe('where frames were written', () => {
  it('is asked for the places alone', async () => {
    const asked: unknown[] = [];
    await traceFrames([frame], { request: async (message) => void asked.push(message) });
    expect(asked).toEqual([{ type: 'original-positions', places: [{ url: frame.url, line: 1, column: 9 }] }]);
  });

  it('is read from the answer, one a frame, and whatever is wrong in it is unknown', async () => {
    const place = { source: 'src/a.ts', line: 3, column: 1, isLibrary: false, code: 'clear();' };
    const positions = [place, { untraced: 'no-access' }, { untraced: 'new' }, { source: 3 }, null];
    const found = await traceFrames(Array(6).fill(frame), answering({ positions }));
    expect(found).toEqual([
      place,
      { untraced: 'no-access' },
      { untraced: 'other' },
      { untraced: 'other' },
      { untraced: 'other' },
      { untraced: 'other' },
    ]);
    expect(reasonsIn(found)).toEqual(['no-access', 'other']);
  });

  it('rejects with the background’s sentence', async () => {
    const answer = { error: { code: 'failed', message: 'That did not work.' } };
    await expect(traceFrames([frame], answering(answer))).rejects.toThrow('That did not work.');
  });
});

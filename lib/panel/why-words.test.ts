import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { GAP_REASONS } from '../events/gap-reasons.ts';
import { english } from '../messages/catalog.ts';
import { whyWords } from './why-words.ts';

const lib = new URL('..', import.meta.url);

/** Every `why: '…'` that the recording side writes into an event or an observation, with the file that does. */
function written(): { why: string; file: string }[] {
  return ['background', 'recorder', 'intake', 'sensors', 'messaging']
    .flatMap((room) =>
      readdirSync(new URL(`${room}/`, lib), { recursive: true, encoding: 'utf8' }).map((f) => `${room}/${f}`),
    )
    .filter((file) => file.endsWith('.ts') && !/\.test\.ts$|testing/.test(file))
    .flatMap((file) =>
      [...readFileSync(new URL(file, lib), 'utf8').matchAll(/\bwhy: '([a-z-]+)'/g)].map(([, why = '']) => ({
        why,
        file,
      })),
    );
}

const texts: Record<string, string> = english;
const hasWords = (why: string) =>
  (typeof whyWords(why) !== 'string' && texts[`panel.why.${why}`] !== undefined) ||
  texts[`panel.event.recording-started.${why}`] !== undefined ||
  texts[`panel.event.recording-stopped.${why}`] !== undefined;

describe('why something is missing', () => {
  it.each(GAP_REASONS)('has words where it is a gap: %s', (why) => {
    expect(whyWords(why)).toEqual({ text: { id: `panel.why.${why}` } });
    expect(texts[`panel.why.${why}`]).toMatch(/[a-z]/);
  });

  it('has words wherever the code writes one (missing: add them to lib/messages/en/panel/why.ts and why-words.ts)', () => {
    const all = written();
    expect(all.length).toBeGreaterThan(10);
    expect(all.filter(({ why }) => !hasWords(why))).toEqual([]);
  });

  it('is shown as it is where a later version has a new one', () => {
    expect(whyWords('eaten-by-a-dog')).toBe('eaten-by-a-dog');
  });
});

import { describe, expect, it } from 'vitest';
import type { Said } from './dialect.ts';
import { dialectExamples } from './examples.ts';
import { readWords } from './read-words.ts';
import { dialects } from './registry.ts';

const asSaid = ({ says, status }: Said) => ({ fields: says, status: status ?? 401 });
const labelled = <T extends Said>(examples: readonly T[]) =>
  examples.map((example) => ({ example, words: JSON.stringify(example.says) }));

for (const { dialect: id, examples, counterExamples } of dialectExamples) {
  const dialect = dialects.find((candidate) => candidate.id === id);
  describe(`the dialect ${id}`, () => {
    it.each(labelled(examples))('reads $words', ({ example }) => {
      const reading = dialect?.read(asSaid(example));
      expect(reading?.means).toBe(example.means);
      expect(reading?.code ?? reading?.message).toBeTruthy();
    });

    it.each(labelled(counterExamples))('leaves the look-alike $words', ({ example }) => {
      expect(dialect?.read(asSaid(example))).toBeNull();
    });

    it.each(labelled(examples))('is not talked over by another about $words', ({ example }) => {
      const means = readWords(asSaid(example)).flatMap((word) => (word.means === null ? [] : [word.means]));
      if (example.means !== null) expect(means[0]).toBe(example.means);
      else expect(means).toEqual([]);
    });
  });
}

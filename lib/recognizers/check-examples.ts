import { expect, it } from 'vitest';
import { createFingerprinter, flatten, generateInstallationKey, wholeLeaf } from '../secrets/index.ts';
import type { Example, Recogniser, RecogniserInput } from './types.ts';

const key = await generateInstallationKey();
const fingerprinter = createFingerprinter(key, 'https://shop.example.test');

/** The input that intake would give for an example. */
export async function inputOf(example: Example): Promise<RecogniserInput> {
  const { area, value, cookie, neighbours } = example;
  // A cookie is taken as a whole, as intake takes it: what a part of it is for only the server knows.
  const leaves =
    area === 'cookie'
      ? [await wholeLeaf(example.key, value, fingerprinter)]
      : await flatten(value, { fingerprinter, name: example.key });
  return {
    area,
    key: example.key,
    leaves,
    ...(cookie ? { cookie } : {}),
    ...(neighbours ? { neighbours } : {}),
  };
}

/** Declares the tests that every recogniser has: its examples are found, its counter-examples are not. */
export function checkExamples(recogniser: Recogniser): void {
  it.each(recogniser.examples.map((example) => ({ example, key: example.key })))(
    'finds what lies in $key',
    async ({ example }) => {
      const found = recogniser.recognise(await inputOf(example));
      expect(found.map((one) => one.credential)).toEqual(example.finds);
    },
  );
  it.each(recogniser.counterExamples.map((example) => ({ example, key: example.key })))(
    'finds nothing in the look-alike $key',
    async ({ example }) => {
      expect(recogniser.recognise(await inputOf(example))).toEqual([]);
    },
  );
}

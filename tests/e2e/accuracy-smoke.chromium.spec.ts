import type { AccuracyCase } from '../accuracy/case.ts';
import { cases } from '../accuracy/cases/index.ts';
import { play } from '../accuracy/play.ts';
import { judge } from '../accuracy/report/judge.ts';
import { expect, test } from './support/fixtures.ts';

/** Sessions side by side in one browser: those that wait for nothing but answers. */
const AT_ONCE = 4;

/** So many stacks, each run of the tests the same; all of them take `npm run accuracy`. */
const STACKS = 4;

/** Of every stack a session that ends by the person's own doing, which is the same on all of them. */
const smoke = [...new Set(cases.map((one) => one.stack))].map(
  (stack) =>
    cases.find((one) => one.stack === stack && /sign-out(-key|-link)?$/.test(one.id)) as AccuracyCase,
);

test('stacks of the accuracy suite still start, sign in, and say why a session ended', async ({ driver }) => {
  const all = smoke.filter((one) => one !== undefined);
  expect(all.length).toBeGreaterThanOrEqual(8);
  const waiting = all.slice(0, STACKS);
  const found: string[] = [];
  const worker = async () => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const played = await play(driver, 'chromium', one, 'smoke');
      const { verdict, says } = judge(played);
      if (verdict !== 'right') found.push(`${one.stack.name}/${one.id}: ${verdict}, ${says}`);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  expect(found).toEqual([]);
});

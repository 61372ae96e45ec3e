import type { Random } from '../random.ts';
import type { Limits } from '../stack.ts';

/** Limits drawn by the seed, in ms: no number stands for anything. Steps of work stay under the least of them. */
export const idle = (random: Random): Limits => ({ idleMs: random.between(2_500, 5_000) });
export const absolute = (random: Random): Limits => ({ absoluteMs: random.between(3_000, 5_500) });
export const cookie = (random: Random): Limits => ({ cookieMs: random.between(3, 5) * 1_000 });
/** Longer than a verdict is waited for: nobody renews it meanwhile, and it would expire in earnest. */
export const slidingCookie = (random: Random): Limits => ({ cookieMs: random.between(6, 7) * 1_000 });
export const access = (random: Random): Limits => ({ accessMs: random.between(3, 5) * 1_000 });
export const accessAlone = (random: Random): Limits => ({ ...access(random), refreshMs: 0 });
export const shortRefresh = (random: Random): Limits => {
  const accessMs = random.between(2, 3) * 1_000;
  return { accessMs, refreshMs: accessMs + random.between(1, 2) * 1_000 };
};
/** Nobody renews it while work is done: it has to outlast that, also where a date is cut to a second. */
export const unrenewed = (random: Random): Limits => ({ accessMs: random.between(6, 8) * 1_000 });

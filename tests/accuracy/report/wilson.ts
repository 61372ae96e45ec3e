/** The Wilson score interval of a rate at 95 %: honest also for few, and for all or none. [0, 1] of nothing. */
export function wilson(right: number, of: number): [low: number, high: number] {
  if (of === 0) return [0, 1];
  const z = 1.96;
  const rate = right / of;
  const middle = rate + z ** 2 / (2 * of);
  const spread = z * Math.sqrt((rate * (1 - rate)) / of + z ** 2 / (4 * of ** 2));
  const scale = 1 + z ** 2 / of;
  return [Math.max(0, (middle - spread) / scale), Math.min(1, (middle + spread) / scale)];
}

/** `58 of 60, 97 % (89–99 %)` */
export function rateWithInterval(right: number, of: number): string {
  const [low, high] = wilson(right, of);
  const percent = (rate: number) => `${Math.round(rate * 100)}`;
  return of === 0 ? '–' : `${right} of ${of}, ${percent(right / of)} % (${percent(low)}–${percent(high)} %)`;
}

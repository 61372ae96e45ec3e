/** From 0 up to 1, for spreading attempts. */
export const randomUnit = (): number => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

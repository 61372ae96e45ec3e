/** Enough for the different strings of a long log; beyond it the memory starts anew. */
const MAX_REMEMBERED = 50_000;

/** The same function, which looks at each different string once: a log says the same thing many thousand times. */
export function remember<T>(look: (value: string) => T): (value: string) => T {
  const known = new Map<string, T>();
  return (value) => {
    let result = known.get(value);
    if (result === undefined && !known.has(value)) {
      result = look(value);
      if (known.size >= MAX_REMEMBERED) known.clear();
      known.set(value, result);
    }
    return result as T;
  };
}

const UNITS_MS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000 };

/** `2.5s`, `300ms`, `-7h`; a number alone counts seconds. @returns ms; null where it is no offset */
export function offsetIn(given: string): number | null {
  const found = /^([+-]?\d{1,9}(?:[.,]\d{1,6})?) ?(ms|s|m|h)?$/.exec(given.trim());
  if (!found) return null;
  return Math.round(Number(found[1]?.replace(',', '.')) * (UNITS_MS[found[2] ?? 's'] ?? 1));
}

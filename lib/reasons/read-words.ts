import type { Dialect, Reading, SaidFields } from './dialect.ts';
import { dialects } from './registry.ts';

/**
 * All that the words of one answer say, the most explicit dialect first. Free text is read only where no other
 * dialect knew the answer, since its fields overlap with theirs.
 */
export function readWords(said: {
  fields: SaidFields;
  status: number | null;
}): (Reading & { dialect: string })[] {
  const readings: (Reading & { dialect: string })[] = [];
  for (const dialect of dialects) {
    if (dialect.id === 'plain' && readings.some((reading) => reading.means !== null)) continue;
    const reading = readSafely(dialect, said);
    if (reading) readings.push({ dialect: dialect.id, ...reading });
  }
  return readings;
}

/** A dialect that throws on strange words must not silence the others. */
function readSafely(dialect: Dialect, said: { fields: SaidFields; status: number | null }): Reading | null {
  try {
    return dialect.read(said);
  } catch {
    return null;
  }
}

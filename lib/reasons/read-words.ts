import type { Dialect, Reading, SaidFields } from './dialect.ts';
import { fitToRole } from './fit-to-role.ts';
import { namesOnlyForm } from './forms.ts';
import { dialects } from './registry.ts';

/** Dialects that take words of any kind: read only where none before them knew the answer. */
const WEAK: ReadonlySet<string> = new Set(['known-code', 'plain']);

/**
 * All that the words of one answer say, the most explicit dialect first. One answer states one cause: what a later
 * dialect makes of the same words is kept without a meaning of its own. A form of refusal states none, so that the
 * others may still say why.
 * @param said.role what the request was for (lib/detect): a revoked token is another in the answer to a refresh
 */
export function readWords(said: {
  fields: SaidFields;
  status: number | null;
  role?: string;
}): (Reading & { dialect: string })[] {
  const readings: (Reading & { dialect: string })[] = [];
  let stated = false;
  for (const dialect of dialects) {
    if (stated && WEAK.has(dialect.id)) continue;
    const reading = readSafely(dialect, said);
    if (!reading) continue;
    // Nothing new: an earlier dialect has read the same words.
    const known = readings.some(({ code }) => code !== null && code === reading.code);
    if ((stated && known) || (WEAK.has(dialect.id) && reading.means === null && readings.length > 0))
      continue;
    const means = fitToRole(reading.means, `${reading.code ?? ''} ${reading.message ?? ''}`, said.role);
    readings.push({ dialect: dialect.id, ...reading, means: stated ? null : means });
    stated ||= reading.means !== null && !namesOnlyForm(reading.means);
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

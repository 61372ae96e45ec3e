import { diagnose } from '../classify/diagnose.ts';
import type { LogEvent } from '../events/event.ts';
import { orderLog } from '../events/log.ts';
import { createTeacher, type TaughtRule } from '../taught/index.ts';
import { buildTimeline } from './json.ts';
import { type ExportFormat, exporters } from './registry.ts';
import { createExportKey, rekey } from './rekey.ts';
import { scan } from './scan.ts';
import { type ExportScope, withinScope } from './scope.ts';
import { scrub } from './scrub.ts';
import type { Generator, Timeline } from './timeline.ts';
import { type ExportLanguage, inLanguage } from './words.ts';

export { ExportError, ExportRefused } from './errors.ts';
export { fileNameOf } from './file-name.ts';
export { timelineText } from './json-text.ts';
export { type Receipt, receiptOf } from './receipt.ts';
export { type ExportFormat, exporters } from './registry.ts';
export { renderText } from './render-text.ts';
export type { ExportScope } from './scope.ts';
export type { Timeline } from './timeline.ts';
export type { ExportLanguage } from './words.ts';
export { zipNamesOf, zipOf } from './zip.ts';

export type ExportInput = {
  /** The watched site's origin. */
  origin: string;
  /** Origins that the person made part of the site, named also where no event of theirs is in the log. */
  origins?: readonly string[];
  events: readonly LogEvent[];
  /** When it is exported, ms since the epoch; verdicts are drawn as of this moment. */
  asOf: number;
  generator: Generator;
  /** What the person taught of the site: applied, and written beside the events. */
  taught?: readonly TaughtRule[];
  /** What of it; everything where nothing is said. */
  scope?: ExportScope | undefined;
  /** What its texts are said in; English where nothing is said. What was recorded is never translated. */
  language?: ExportLanguage | null | undefined;
};

/**
 * Exports a site's log: fingerprints get a key of this export alone, long random runs are masked, the log is judged
 * anew (so that file and verdict agree), written, and looked through once more.
 * @returns the object for `json`, the text for the other formats
 * @throws ExportRefused when something looks like a credential: nothing may be saved then
 */
export function exportTimeline(input: ExportInput, format: 'json'): Promise<Timeline>;
export function exportTimeline(input: ExportInput, format: Exclude<ExportFormat, 'json'>): Promise<string>;
export function exportTimeline(input: ExportInput, format: ExportFormat): Promise<Timeline | string>;
export async function exportTimeline(input: ExportInput, format: ExportFormat): Promise<Timeline | string> {
  const exporter = exporters[format];
  const taught = input.taught ?? [];
  const ordered = orderLog(input.events);
  // Events carry what they were taught to be: whoever judges them needs no rules.
  const seen = input.taught === undefined ? ordered : createTeacher(taught)(ordered);
  const chosen = withinScope(seen, input.scope, { asOf: input.asOf, site: input.origin });
  const renewed = await rekey(chosen, await createExportKey());
  // Before masking, so that a hole in an earlier wall is found and not papered over.
  scan({ events: renewed, taught }, { look: 'tokens' });
  const { events, rules, removed, known } = scrub(renewed, taught);
  const diagnosis = diagnose(events, { asOf: input.asOf, site: input.origin });
  const timeline = inLanguage(input.language, () =>
    buildTimeline({
      origin: input.origin,
      origins: input.origins ?? [],
      events,
      diagnosis,
      exportedAt: input.asOf,
      generator: input.generator,
      removed,
      taught: rules,
    }),
  );
  scan(timeline, { look: 'all', known });
  const output = inLanguage(input.language, () => exporter.render(timeline));
  if (typeof output === 'string') scan({ [format]: output }, { look: 'tokens' });
  return output;
}

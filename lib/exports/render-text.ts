import { timelineText } from './json-text.ts';
import { exporters, type TextFormat } from './registry.ts';
import { scan } from './scan.ts';
import type { Timeline } from './timeline.ts';
import { type ExportLanguage, inLanguage } from './words.ts';

/**
 * A redacted timeline as the text of one format, looked through once more.
 * @param language what the timeline itself is in; English where nothing is said
 * @throws ExportRefused when something in the text looks like a credential: nothing may be saved then
 */
export function renderText(timeline: Timeline, format: TextFormat, language?: ExportLanguage | null): string {
  const output = inLanguage(language, () => exporters[format].render(timeline));
  if (typeof output !== 'string') return `${timelineText(output)}\n`;
  scan({ [format]: output }, { look: 'tokens' });
  return output;
}

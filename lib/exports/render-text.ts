import { timelineText } from './json-text.ts';
import { exporters, type TextFormat } from './registry.ts';
import { scan } from './scan.ts';
import type { Timeline } from './timeline.ts';

/**
 * A redacted timeline as the text of one format, looked through once more.
 * @throws ExportRefused when something in the text looks like a credential: nothing may be saved then
 */
export function renderText(timeline: Timeline, format: TextFormat): string {
  const output = exporters[format].render(timeline);
  if (typeof output !== 'string') return `${timelineText(output)}\n`;
  scan({ [format]: output }, { look: 'tokens' });
  return output;
}

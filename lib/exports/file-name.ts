import { type ExportFormat, exporters } from './registry.ts';
import type { Timeline } from './timeline.ts';

const HOST_CHARS = 60;

/** A file name for any system: ASCII letters, digits, dots and dashes; `logout-lens-app.example-20240115T143215Z.md`. */
export function fileNameOf(timeline: Pick<Timeline, 'exportedAt' | 'site'>, format: ExportFormat): string {
  const host = timeline.site.origin
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, HOST_CHARS);
  const at = new Date(timeline.exportedAt)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  return `logout-lens-${host || 'site'}-${at}.${exporters[format].extension}`;
}

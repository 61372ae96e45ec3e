import { latestLogout } from './figures.ts';
import { type ExportFormat, exporters } from './registry.ts';
import type { Timeline } from './timeline.ts';

const HOST_CHARS = 60;
const CODE_CHARS = 40;
/** Of what is made from several formats, or in pixels. */
const OTHER_ENDINGS = { zip: 'zip', png: 'png' } as const;

/**
 * A file name for any system, of ASCII letters, digits, dots and dashes, that says site, time (of the last logout, else
 * of the export; UTC) and code: `logout-lens-app.example-20240115T143215Z-SERVER_IDLE_TIMEOUT.md`.
 */
export function fileNameOf(
  timeline: Pick<Timeline, 'exportedAt' | 'site' | 'logouts'>,
  format: ExportFormat | keyof typeof OTHER_ENDINGS,
): string {
  const logout = latestLogout(timeline);
  const host = timeline.site.origin
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[^A-Za-z0-9.-]+/g, '-')
    .replace(/^[.-]+|[.-]+$/g, '')
    .slice(0, HOST_CHARS);
  const at = new Date(logout?.at ?? timeline.exportedAt)
    .toISOString()
    .replace(/\.\d+Z$/, 'Z')
    .replaceAll(/[-:]/g, '');
  // A server may make up codes of its own.
  const code = (logout?.code ?? 'no-logout').replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, CODE_CHARS);
  const ending = format === 'zip' || format === 'png' ? OTHER_ENDINGS[format] : exporters[format].extension;
  return `logout-lens-${host || 'site'}-${at}-${code}.${ending}`;
}

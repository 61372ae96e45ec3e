/** Formats that the panel offers; the background makes them. */
export type ExportFormat = 'json' | 'markdown';

export const EXPORT_FORMATS: readonly ExportFormat[] = ['markdown', 'json'];

const FILES: Record<ExportFormat, { extension: string; mediaType: string }> = {
  json: { extension: 'json', mediaType: 'application/json' },
  markdown: { extension: 'md', mediaType: 'text/markdown' },
};

/** Name and media type of a saved export: `logout-lens-app.example.com-2026-03-01T14-03.json`, fit for every file system. */
export function exportFile(
  origin: string,
  format: ExportFormat,
  nowMs: number,
): { name: string; mediaType: string } {
  const host = hostOf(origin);
  const when = new Date(nowMs).toISOString().slice(0, 16).replace(':', '-');
  const { extension, mediaType } = FILES[format];
  return { name: `logout-lens-${host}-${when}.${extension}`, mediaType };
}

/** Name of a saved file of rules: `logout-lens-app.example.com-rules.json`. */
export function rulesFileName(origin: string): string {
  return `logout-lens-${hostOf(origin)}-rules.json`;
}

function hostOf(origin: string): string {
  return origin
    .replace(/^[a-z]+:\/\//i, '')
    .replace(/[^a-z0-9.-]+/gi, '-')
    .slice(0, 80);
}

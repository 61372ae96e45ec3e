import type { ExportFormat } from '../exports/index.ts';

/** What the dialog offers: the formats of lib/exports, the picture in pixels, and a zip of all. */
export type ExportChoice = Exclude<ExportFormat, 'svg'> | 'png' | 'zip';

/** The one that most people want first. */
export const EXPORT_CHOICES: readonly ExportChoice[] = [
  'markdown',
  'html',
  'json',
  'jira',
  'har',
  'png',
  'zip',
];

/** Where a file is to go, and what is taken there: GitHub's "Attaching files", GitLab and Jira take any file. */
export const TARGETS: Readonly<
  Record<'github' | 'gitlab' | 'jira', { not: readonly ExportChoice[]; maxBytes: number }>
> = {
  github: { not: ['har'], maxBytes: 25_000_000 },
  gitlab: { not: [], maxBytes: 100_000_000 },
  jira: { not: [], maxBytes: 10_000_000 },
};

/** Trackers that take a file of this kind and size. */
export function takenBy(choice: ExportChoice, bytes: number): string[] {
  return Object.entries(TARGETS)
    .filter(([, { not, maxBytes }]) => !not.includes(choice) && bytes <= maxBytes)
    .map(([name]) => name);
}

/** Name and media type of a kept recording: `logout-lens-app.example.com-2026-03-01T14-03.json`, fit for every file system. */
export function exportFile(origin: string, nowMs: number): { name: string; mediaType: string } {
  const host = hostOf(origin);
  const when = new Date(nowMs).toISOString().slice(0, 16).replace(':', '-');
  return { name: `logout-lens-${host}-${when}.json`, mediaType: 'application/json' };
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

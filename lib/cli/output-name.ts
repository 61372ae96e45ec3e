import { type ExportFormat, exporters } from '../exports/index.ts';

/** Endings that say nothing of what is inside. */
const PACKED = /\.(?:gz|zip)$/i;
/** Of what came in, as far as we write it. */
const ENDING = /\.(?:timeline\.json|json|har|html?|md|txt|svg)$/i;

/** The format that a file is in, as far as we write it: HAR and HTML stay what they were, all else is a timeline. */
export function formatAsIn(file: string, read: 'timeline' | 'har'): ExportFormat {
  const name = file.replace(PACKED, '');
  if (read === 'har' || /\.har$/i.test(name)) return 'har';
  return /\.html?$/i.test(name) ? 'html' : 'json';
}

/** Beside the file: `session.har` → `session.redacted.har`; of standard input, in the folder where one stands. */
export function outputNameOf(file: string, format: ExportFormat): string {
  const stem = file === '-' ? 'logout-lens' : file.replace(PACKED, '').replace(ENDING, '');
  return `${stem}.redacted.${exporters[format].extension}`;
}

import { renderText } from '../exports/index.ts';
import type { FileDiagnosis } from './diagnose-file.ts';
import { diagnosisObject } from './diagnosis-object.ts';
import { diagnosisText } from './diagnosis-text.ts';
import type { Emphasis } from './emphasis.ts';

/** How a diagnosis can be written: for people, for programs, for an issue tracker, for a browser. */
export const REPORT_FORMATS = ['text', 'json', 'markdown', 'html'] as const;
export type ReportFormat = (typeof REPORT_FORMATS)[number];

export function isReportFormat(value: unknown): value is ReportFormat {
  return REPORT_FORMATS.some((format) => format === value);
}

export type RenderOptions = {
  emphasis: Emphasis;
  version: string;
  /** Every logout in full, not the last one only. */
  all: boolean;
};

/** Between two reports in one text. */
const RULE = '\n---\n\n';

/** What was found in all files, as one text that ends with a line break; files that cannot be read are in `json` only. */
export function renderDiagnoses(
  read: readonly FileDiagnosis[],
  format: ReportFormat,
  options: RenderOptions,
): string {
  const good = read.flatMap((one) => (one.ok ? [one] : []));
  switch (format) {
    case 'json':
      return `${JSON.stringify(diagnosisObject(read, options.version), null, 1)}\n`;
    case 'text':
      return good.map((one) => `${diagnosisText(one, options)}\n`).join('\n');
    case 'markdown':
    case 'html':
      return good.map(({ timeline }) => renderText(timeline, format)).join(RULE);
  }
}

import type { ReportFormat } from '../types.ts';
import { firstTracker } from './first-tracker.ts';
import { otlp } from './otlp.ts';

/** To add a format: one file with it, one line here, its name in lib/messages/en/report.ts. */
export const reportFormats = {
  'first-tracker': firstTracker,
  otlp,
} as const satisfies Record<string, ReportFormat>;

export type ReportFormatId = keyof typeof reportFormats;
export const REPORT_FORMATS = Object.keys(reportFormats) as readonly ReportFormatId[];

import type { TextRef } from '../messages/text.ts';
import type { ReportFormatId, ReportOutcome } from '../report/index.ts';

/** How a site's logouts are reported, and how that goes. No value of a header is in it. */
export type ReportState = {
  origin: string;
  on: boolean;
  format: ReportFormatId;
  url: string;
  identity: boolean;
  /** `shown`: the end of a long value, or nothing of it. */
  headers: { name: string; shown: string }[];
  /** The browser lets us reach the address whatever its server says of CORS. */
  hasAccess: boolean;
  waiting: number;
  /** No room for more: further logouts stay in the log until there is. */
  full: boolean;
  delivered: number;
  last: { at: number; outcome: ReportOutcome; says: TextRef } | null;
  /** When it is tried again, ms; null: nothing waits, or it is tried now. */
  nextAt: number | null;
  sending: boolean;
  /** Why logouts do not become reports, null where they do. */
  stuck: TextRef | null;
};

/** Exactly what would be sent: of the next report that waits, of the latest logout, or of a made-up one. */
export type ReportPreview = {
  of: 'waiting' | 'latest' | 'example';
  headers: Record<string, string>;
  body: string;
};

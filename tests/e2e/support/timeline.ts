/**
 * The exported timeline as a reader of its published schema sees it: only what scenarios and reports use, written
 * apart from the product's own types so that a change of those cannot go unnoticed.
 */
export interface Timeline {
  format: 'logout-lens/timeline';
  version: 1;
  exportedAt: number;
  generator: { name: string; version: string; browser: string; platform: string };
  site: { origin: string; origins: string[] };
  sessions: { id: string; startedAt: number; start: string; endedAt?: number | null }[];
  logouts: TimelineLogout[];
  patterns: { id: string; title: string; confidence: number; logoutIds: string[] }[];
  credentials: TimelineCredential[];
  events: TimelineEvent[];
}

export interface TimelineEvent {
  id: string;
  at: number;
  kind: string;
  by: string;
  tabId?: number | null;
  [field: string]: unknown;
}

export interface TimelineCredential {
  id: string;
  kind: string;
  format: string;
  place: { area: string; key: string };
  library?: string | null;
  issuedAt?: number | null;
  expiresAt?: number | null;
  endedAt?: number | null;
}

export interface TimelineLogout {
  id: string;
  at: number;
  type: string;
  code: string;
  title: string;
  summary: string;
  confidence: number;
  location: string;
  signInLocation?: string | null;
  idleMs: number | null;
  sessionAgeMs: number | null;
  tabs: number[];
  credentials: { credentialId: string; kind: string; state: string; remainingMs?: number | null }[];
  culprit?: {
    kind: string;
    says?: string;
    url?: string | null;
    line?: number | null;
    column?: number | null;
  } | null;
  evidence: { says: string; eventIds: string[] }[];
  ruledOut: { code: string; because: string; eventIds?: string[] }[];
  alternatives?: { code: string; confidence: number }[];
  context: Record<string, unknown>;
  advice: string;
  final: boolean;
}

const lists = ['sessions', 'logouts', 'patterns', 'credentials', 'events'] as const;

/** Checks the outline of an export. Does not check every field: the tests against the schema do. */
export function asTimeline(value: unknown): Timeline {
  if (typeof value !== 'object' || value === null) {
    throw new TypeError(`The extension exported no timeline but ${JSON.stringify(value)}.`);
  }
  const fields = value as Record<string, unknown>;
  if (fields.format !== 'logout-lens/timeline' || fields.version !== 1) {
    throw new TypeError(`The extension exported something else: ${JSON.stringify(value).slice(0, 400)}`);
  }
  for (const list of lists) {
    if (!Array.isArray(fields[list])) throw new TypeError(`The exported timeline has no list of ${list}.`);
  }
  return value as Timeline;
}

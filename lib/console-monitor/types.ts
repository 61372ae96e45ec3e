/** A token that is held. `expiresAt`: by the browser's clock, ms; null where no date is known. */
export type HeldToken = { expiresAt: number | null };

/** The kinds that the monitor has lines for. */
export type TokenName = 'access' | 'refresh' | 'session';

/** What a site holds in one cookie store: dates only, nothing that tells one token from another. */
export type HeldTokens = Record<TokenName, HeldToken | null>;

/** A logout as it is printed: in the words of an export, so redacted like one. */
export type LogoutNote = {
  type: string;
  code: string;
  /** The verdict's title, in English. */
  message: string;
  /** Path, or the whole address where it is of another origin. Never the sign-in page. */
  originalPage: string;
  at: number;
  idleMs: number | null;
  source: string;
  context: Record<string, string | number | boolean>;
};

/** How a line is tinted: `info` blue, `good` green, `soon` yellow, `over` red. */
export type Mark = 'info' | 'good' | 'soon' | 'over';

/** One line for a console. `says` is of our own words and figures only. */
export type Line = { mark: Mark; method: 'log' | 'warn' | 'error'; says: string };

/** Lines below a heading. `lines` may hold words of the page. */
export type LineGroup = { mark: Mark; title: string; lines: string[] };

/** The full state, in words: as the panel shows it. */
export type StateNote = { title: string; sections: { title: string; lines: string[] }[] };

/** What the background tells a document of a site. `tokens` null: the monitor is to end. */
export type ConsoleOrder = {
  /** A document of another origin takes no order. */
  site: string;
  tokens: HeldTokens | null;
  logouts: LogoutNote[];
  state: StateNote | null;
};

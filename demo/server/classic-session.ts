/** A session of the classic, cookie-only area. `email` is null before sign-in. */
export type ClassicSession = {
  readonly id: string;
  email: string | null;
  readonly csrfToken: string;
  /** Milliseconds of the store's clock. */
  lastSeenMs: number;
};

/** The same after sign-in. */
export type SignedInClassicSession = ClassicSession & { email: string };

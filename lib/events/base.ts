import * as v from 'valibot';

/** Milliseconds since the Unix epoch (UTC) on the browser's clock. */
export const epochMs = v.pipe(v.number(), v.finite());

/** A duration in milliseconds. */
export const durationMs = v.pipe(v.number(), v.finite());

/** Text that has already been masked; the bound keeps a hostile page from filling the log. */
export const shortText = v.pipe(v.string(), v.maxLength(400));

/** Longer masked text: paths, messages of a server. */
export const text = v.pipe(v.string(), v.maxLength(2_000));

export const wholeNumber = v.pipe(v.number(), v.integer());

/** A keyed hash of a value (lib/secrets/fingerprint.ts). Never a raw value, never a plain hash. */
export const fingerprint = v.pipe(v.string(), v.regex(/^[0-9a-f]{16,32}$/));

/** Who says so: the browser's own APIs, page script, the user's mark, or a computation over the log. */
export const by = v.picklist(['browser', 'page', 'user', 'derived']);
export type By = v.InferOutput<typeof by>;

/**
 * Fields that every event carries. `id` is unique in a site's log and stable when the same observation is
 * delivered twice; events are ordered by `at`, then by `id`.
 */
export const baseEntries = {
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(80)),
  at: epochMs,
  by,
  tabId: v.optional(v.nullable(wholeNumber)),
  frameId: v.optional(v.nullable(wholeNumber)),
  /** Origin of the document that it happened in; null where no document was involved. */
  origin: v.optional(v.nullable(shortText)),
  /** The browser's id of the document, the same for all events of one page load. */
  documentId: v.optional(v.nullable(shortText)),
  /** Cookie store (container, private window) that the tab belongs to. */
  cookieStoreId: v.optional(v.nullable(shortText)),
};

/** Defines an event kind: its literal, and its own fields beside the common ones. Unknown fields are refused. */
export function defineKind<const K extends string, const E extends v.ObjectEntries>(kind: K, entries: E) {
  return v.strictObject({ ...baseEntries, kind: v.literal(kind), ...entries });
}

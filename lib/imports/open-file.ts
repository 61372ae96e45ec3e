import { isFields } from './har/har-entry.ts';
import { type HarOptions, looksLikeHar, readHar } from './har/read-har.ts';
import type { Imported } from './imported.ts';
import { parseFile, readTimeline } from './json.ts';
import type { Refusal } from './problem.ts';
import { unpack } from './unpack.ts';

/**
 * Opens what somebody was sent: a timeline (JSON), a report (HTML), a HAR of any recorder, each also in gzip, or our
 * zip of all. Everything in it is untrusted. Never throws on what is in the file, changes nothing.
 * @returns the log in it, or why it cannot be read: what, where and what to do
 */
export async function openFile(bytes: Uint8Array, options: HarOptions): Promise<Imported | Refusal> {
  const text = unpack(bytes);
  if (!text.ok) return text;
  const parsed = parseFile(text.value);
  if (!parsed.ok) return parsed;
  const value = withLog(parsed.value);
  if (!looksLikeHar(value)) return readTimeline(value);
  const carried = timelineInHar(value);
  return carried === null ? await readHar(value, options) : readTimeline(carried);
}

/** The `log` of a HAR by itself, as Firefox gives it to add-ons, is a HAR. */
function withLog(file: unknown): unknown {
  return isFields(file) && Array.isArray(file.entries) && isFields(file.creator) ? { log: file } : file;
}

/** A HAR of ours carries the timeline that it was made from (lib/exports/har.ts), with more in it than a HAR can say. */
function timelineInHar(file: unknown): unknown {
  const log = isFields(file) && isFields(file.log) ? file.log : {};
  return isFields(log._logoutLens) && isFields(log._logoutLens.timeline) ? log._logoutLens.timeline : null;
}

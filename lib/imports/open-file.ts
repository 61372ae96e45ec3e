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
  return looksLikeHar(parsed.value) ? await readHar(parsed.value, options) : readTimeline(parsed.value);
}

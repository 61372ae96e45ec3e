const TIMEOUT_MS = 15_000;

/** A file as the site serves it now. `header` answers by lower-case name. */
export type Fetched = { text: string; url: string; header(name: string): string | null };

/** A file has more bytes than it may. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}

/**
 * A public file of a site, without cookies and without telling where from.
 * @returns null where the answer is no success. Rejects with TooLarge, or with the browser's own error.
 */
export async function fetchText(url: string, limitBytes: number): Promise<Fetched | null> {
  const response = await fetch(url, {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    signal: AbortSignal.timeout(TIMEOUT_MS),
  });
  if (!response.ok || response.body === null) return null;
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (const reader = response.body.getReader(); ; ) {
    const { done, value } = await reader.read();
    if (done) break;
    bytes += value.length;
    if (bytes > limitBytes) {
      await reader.cancel();
      throw new TooLarge(`more than ${limitBytes} bytes`);
    }
    text += decoder.decode(value, { stream: true });
  }
  text += decoder.decode();
  return { text, url: response.url, header: (name) => response.headers.get(name) };
}

let last: number | undefined;

/** Notes that the API was asked just now. */
export function noteRequest(): void {
  last = Date.now();
}

/** When the API was asked last, in milliseconds since the epoch; undefined where it was not, on this page. */
export function lastRequestAt(): number | undefined {
  return last;
}

let lastInputMs = Date.now();

/** Watches for input on this page. Sends nothing: the server hears of it only through requests. */
export function watchActivity(): void {
  for (const type of ['mousemove', 'keydown', 'click', 'scroll', 'touchstart']) {
    window.addEventListener(
      type,
      () => {
        lastInputMs = Date.now();
      },
      { passive: true, capture: true },
    );
  }
}

/** Milliseconds since the last input. */
export function idleMs(): number {
  return Date.now() - lastInputMs;
}

export function idleMinutes(): number {
  return Math.floor(idleMs() / 60_000);
}

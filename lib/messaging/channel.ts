/**
 * One end of a two-way line. What arrives is untrusted and unguarded (`unknown`): whoever listens guards it.
 * Listeners are set before anything is posted; what arrives before the first listener is lost.
 */
export type Channel = {
  /** Sends a message that survives JSON. Silently nothing once the line is closed. */
  post(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  /** Once, when the other end is gone. Not called for our own `close`. */
  onClose(listener: () => void): void;
  close(): void;
};

import type { LogEvent } from '../types.ts';

/** What was recorded of the example: in this page's memory and nowhere else. */
export type ExampleRecording = {
  /** Its relay has said something: the example is watched. */
  isWatched(): boolean;
  /** In order. The same array until something is added. */
  log(): readonly LogEvent[];
  subscribe(listener: () => void): () => void;
  /** Forgets all of it. */
  clear(): void;
};

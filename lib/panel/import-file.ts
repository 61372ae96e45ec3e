import type { LogEvent } from '../events/event.ts';
import type { TextRef } from '../messages/text.ts';

/** What a file turned out to hold (lib/imports), as the panel needs it. */
export type ImportedFile = {
  name: string;
  format: 'timeline' | 'har';
  origin: string;
  events: readonly LogEvent[];
  /** The moment to judge at, ms. */
  asOf: number;
  generator: { version: string; browser: string; platform: string };
  dropped: { unknownKinds: number; damaged: number; repeated: number; otherSites: number };
  firstProblem: string | null;
  newerVersion: number | null;
};

/** How reading a file ends, and how far it is; `of` is 0 while nobody knows. */
export type ImportUpdate =
  | { is: 'progress'; done: number; of: number }
  | { is: 'read'; file: ImportedFile }
  | { is: 'refused'; says: TextRef };

/** A file as the browser hands it over: its bytes are the reader's business. */
export type FileLike = { readonly name: string; readonly size: number };

/** Reads a file off the page's own thread. @returns what ends it: no update comes after that. */
export type ReadFile<F extends FileLike = FileLike> = (
  file: F,
  onUpdate: (update: ImportUpdate) => void,
) => () => void;

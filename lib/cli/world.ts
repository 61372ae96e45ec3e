import type { Catalog } from '../messages/catalog.ts';
import type { Language } from '../messages/languages.ts';
import type { TextRef } from '../messages/text.ts';
import type { Fingerprinter } from '../secrets/index.ts';
import type { Emphasis } from './emphasis.ts';

/** Something read, or why it cannot be. */
export type Read<T> = { ok: true; value: T } | { ok: false; says: TextRef };

/** What commands know of the world: cli/main.ts binds it to Node, tests to their own. */
export type World = {
  /** Version of Logout Lens. */
  version: string;
  /** A whole file, or all of standard input where `path` is `-`. Refused, before it costs memory, above so many bytes. */
  read(path: string, limitBytes: number): Promise<Read<Uint8Array>>;
  /** The lines of a text file of any size, or of standard input where `path` is `-`: one after the other, not kept. */
  lines(path: string, push: (line: string) => void): Promise<TextRef | null>;
  /** Writes a text file. Without `replace`, what is there already stays and `exists` comes back. */
  write(path: string, text: string, options: { replace: boolean }): Promise<'written' | 'exists' | TextRef>;
  /** Makes fingerprints with a key of this run alone. */
  fingerprinterFor(site: string): Fingerprinter;
  /** For whoever asked: the result. */
  out(text: string): void;
  /** Beside the result: what was left out, what went wrong. */
  note(text: string): void;
  emphasis: Emphasis;
  /** Languages that can be printed in; ours where nothing is said. */
  speech?: { known: readonly Language[]; loadCatalog(tag: string): Promise<Catalog> };
};

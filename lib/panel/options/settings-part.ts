import type { FileProblem } from './file-problem.ts';
import type { OptionsPlatform } from './options-platform.ts';
import type { SiteSettings } from './parts/sites-part.ts';

/** Where a part of the settings is read from and written to. */
export type PartStore = Pick<OptionsPlatform, 'request' | 'settings'>;

/** What became of a part. `waiting`: sites that need the person's click first, for the browser asks about each. */
export type Applied = { waiting?: readonly SiteSettings[] };

/** One field of the settings file. */
export type SettingsPart = {
  /** Its name in the file. */
  key: string;
  /** What is set now, as it stands in the file. Rejects where it cannot be read. */
  read(store: PartStore): Promise<unknown>;
  /** What is wrong with a value out of a file, null where it may be applied. Takes anything, changes nothing. */
  check(value: unknown, where: string): FileProblem | null;
  /** Puts a value that was checked in the place of what is set. Rejects with a sentence for the person. */
  apply(value: unknown, store: PartStore): Promise<Applied>;
};

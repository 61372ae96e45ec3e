import type { DriverPage } from '../e2e/support/driver.ts';

/** Opens a tab on an address, with the recorder at work from its first request on. */
export type OpenTab = (url: string) => Promise<DriverPage>;

/** A HAR as a recorder wrote it: only what is looked at here. */
export type Har = {
  log: {
    entries: {
      request: {
        headers: Pair[];
        cookies?: Pair[];
        postData?: { text?: string; params?: Pair[] };
      };
      response: {
        headers: Pair[];
        cookies?: Pair[];
        content: { text?: string; encoding?: string; mimeType?: string };
      };
    }[];
  };
};
export type Pair = { name: string; value: string };

/** A tool that is not ours and writes HARs. One file each. */
export type Recorder = {
  name: string;
  /** Records what is played. @returns files by the end of their name, which is empty for the only one */
  record(play: (open: OpenTab) => Promise<void>): Promise<Record<string, Har>>;
};

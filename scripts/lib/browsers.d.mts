// Types of browsers.mjs for the TypeScript that runs once the packages are there.

export type BrowserKind = 'chromium' | 'firefox';

export interface Machine {
  platform: string;
  home: string;
  env: Record<string, string | undefined>;
  exists: (path: string) => boolean;
  list: (folder: string) => string[];
  describe: (path: string) => string | null;
}

export interface Browser {
  kind: BrowserKind;
  path: string;
  name: string;
  version: number;
  loadBy: 'flag' | 'protocol';
}

export const oldest: Record<BrowserKind, number>;
export function findBrowser(
  kind: BrowserKind,
  machine?: Machine,
): { browser: Browser | null; rejected: { path: string; why: string }[] };
export function thisMachine(): Machine;

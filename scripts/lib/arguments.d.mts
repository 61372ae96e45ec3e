// Types of arguments.mjs for the TypeScript that runs once the packages are there.

export interface StartArguments {
  browser: 'chromium' | 'firefox';
  headless: boolean;
  url: string | null;
  help: boolean;
}

export function parseStartArguments(argv: string[]): StartArguments;
export function parseTestArguments(
  argv: string[],
  stages: readonly string[],
): { only: string[]; rest: string[]; help: boolean };

// Types of packages.mjs for the TypeScript that runs once the packages are there.

export function whyInstall(wanted: string | null, installed: string | null): string | null;
export function ensurePackages(): Promise<boolean>;

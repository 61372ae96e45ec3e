// Types of say.mjs for the TypeScript that runs once the packages are there.

export function headline(text: string): void;
export function progress(text: string): void;
export function success(text: string): void;
export function failure(text: string): void;
export function note(text: string): void;
export function plain(text: string): void;
export function duration(elapsedMs: number): string;
export function bold(text: string): string;
export function dim(text: string): string;

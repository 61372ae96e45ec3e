export { heldTokens } from './held-tokens.ts';
export { logoutNote } from './logout-note.ts';
export type { ConsoleOrder, HeldTokens, LogoutNote, StateNote } from './types.ts';
